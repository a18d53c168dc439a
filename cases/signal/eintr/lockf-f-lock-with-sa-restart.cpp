// What becomes of a lockf(F_LOCK) that waits for another process's lock, when a handler with SA_RESTART runs, is not clear from the
// standard: it goes on waiting, or it fails with EINTR and does not lock.
//
// ref:     POSIX.1-2024 XSH lockf() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
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
    int result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = lockf(file, F_LOCK, 0);
    }
    observe("F_LOCK on a locked file", result, {"0", "-1 EINTR"});
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());

    Child other([&] {
        const bool refused = lockf(file, F_TLOCK, 0) == -1 && (errno == EACCES || errno == EAGAIN);
        observe("locked for another process, unless EINTR", refused == (result == 0));
    });
    observe("other process", other.wait());
}
