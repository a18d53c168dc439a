// fcntl(F_SETLKW) that waits for another process's lock fails with EINTR once a handler without SA_RESTART has run, and
// does not lock.
//
// ref:     POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile: posix
// strength: shall fail
// needs:   fork

#include "support/interruption.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    Gate locked;
    Child owner([&] {
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        for (;;) pause();
    });
    locked.wait();
    {
        const Alarms alarms;
        observe("F_SETLKW on a locked file", fcntl(file, F_SETLKW, &whole));
    }
    observe("handler ran", handled > 0);

    must(kill(owner.pid(), SIGKILL));
    observe("owner of the lock", owner.wait());
    Child other([&] {  // anything but -1 is a success
        observe("lock from another process, once it is gone", fcntl(file, F_SETLK, &whole) == -1 ? -1 : 0);
    });
    observe("other process", other.wait());
}
