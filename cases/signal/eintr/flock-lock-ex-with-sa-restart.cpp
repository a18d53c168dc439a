// flock() goes on waiting for another open file description's lock after a handler with SA_RESTART has run.
//
// ref:     man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile: linux
// strength: documented
// needs:   fork

#include "support/interruption.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    Gate locked, third_alarm;
    Child owner([&] {
        must(flock(must(open("file", O_RDWR)), LOCK_EX));
        locked.open();
        third_alarm.wait();
    });
    locked.wait();
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("lock a locked file", flock(file, LOCK_EX));
    }
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());
    observe("lock through another description", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
}
