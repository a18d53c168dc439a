// A signal that is caught while F_OFD_SETLKW waits ends the wait with EINTR, and no lock has been set.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int holder = must(open("file", O_RDWR | O_CREAT, 0600)), waiter = must(open("file", O_RDWR));
    const int third = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    must(fcntl(holder, F_OFD_SETLK, &whole));
    {
        const Interrupter interrupter;
        observe("F_OFD_SETLKW", Done{fcntl(waiter, F_OFD_SETLKW, &whole)});
    }
    must(fcntl(holder, F_OFD_SETLK, &unlock));
    observe("a third open locks", Done{fcntl(third, F_OFD_SETLK, &whole)});
}
