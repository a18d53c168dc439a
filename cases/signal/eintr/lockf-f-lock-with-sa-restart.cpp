// lockf(F_LOCK) goes on waiting for another process's lock after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: unspecified
// needs:   fork

#include "support/interruption.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked, third_alarm;
    Child owner([&] {
        must(lockf(file, F_TLOCK, 0));
        locked.open();
        third_alarm.wait();
    });
    locked.wait();
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("F_LOCK on a locked file", lockf(file, F_LOCK, 0));
    }
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());

    Child other([&] { observe("lock from another process", lockf(file, F_TLOCK, 0), {EACCES, EAGAIN}); });
    observe("other process", other.wait());
}
