// What becomes of an fcntl(F_OFD_SETLKW) that waits for another open file description's lock, when a handler with SA_RESTART runs,
// is not clear from the standard: it goes on waiting, or it fails with EINTR and does not lock.
//
// ref:     POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// since:   2024
// needs:   fork

#include "support/interruption.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    Gate locked, third_alarm;
    Child owner([&] {
        must(fcntl(must(open("file", O_RDWR)), F_OFD_SETLK, &whole));
        locked.open();
        third_alarm.wait();
    });
    locked.wait();
    int result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = fcntl(file, F_OFD_SETLKW, &whole);
    }
    observe("F_OFD_SETLKW on a locked file", result == -1 ? result : 0, {"0", "-1 EINTR"});  // 0: anything but -1
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());
    const int other = must(open("file", O_RDWR));
    const bool refused = fcntl(other, F_OFD_SETLK, &whole) == -1 && (errno == EACCES || errno == EAGAIN);
    observe("locked for another description, unless EINTR", refused == (result != -1));
}
