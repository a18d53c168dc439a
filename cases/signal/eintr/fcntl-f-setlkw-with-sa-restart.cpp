// What becomes of an fcntl(F_SETLKW) that waits for another process's lock, when a handler with SA_RESTART runs, is not clear from
// the standard: it goes on waiting, or it fails with EINTR and does not lock.
//
// ref:     POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    Gate locked, third_alarm;
    Child owner([&] {
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        third_alarm.wait();
    });
    locked.wait();
    int result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = fcntl(file, F_SETLKW, &whole);
    }
    observe("F_SETLKW on a locked file", result == -1 ? result : 0, {"0", "-1 EINTR"});  // 0: anything but -1
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());

    Child other([&] {
        const bool refused = fcntl(file, F_SETLK, &whole) == -1 && (errno == EACCES || errno == EAGAIN);
        observe("locked for another process, unless EINTR", refused == (result != -1));
    });
    observe("other process", other.wait());
}
