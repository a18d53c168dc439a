// lockf(F_LOCK) that waits for another process's lock may fail with EINTR once a handler without SA_RESTART has run; where it does
// not, it waits for the lock.
//
// ref:     POSIX.1-2024 XSH lockf() ERRORS EINTR
// profile: xsi
// strength: shall fail
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
        const Alarms alarms(0, &third_alarm);
        observe("F_LOCK on a locked file", lockf(file, F_LOCK, 0), {"-1 EINTR", "0"});
    }
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());
    observe("F_LOCK once it is unlocked", lockf(file, F_LOCK, 0));
}
