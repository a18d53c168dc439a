// fcntl(F_OFD_SETLKW) that waits for another open file description's lock fails with EINTR once a handler without SA_RESTART has
// run, and does not lock.
//
// ref:     POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile: posix
// strength: shall fail
// since:   2024

#include "support/interruption.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600));
    const int second = must(open("file", O_RDWR));
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    must(fcntl(first, F_OFD_SETLK, &whole));
    {
        const Alarms alarms;
        observe("F_OFD_SETLKW on a locked file", fcntl(second, F_OFD_SETLKW, &whole));
    }
    observe("handler ran", handled > 0);

    close(first);
    const int third = must(open("file", O_RDWR));
    const bool failed = fcntl(third, F_OFD_SETLK, &whole) == -1;  // anything but -1 is a success
    observe("lock through a third description, once it is unlocked", failed ? -1 : 0);
}
