// A signal that is caught while F_SETLKW waits ends the wait with EINTR, and no lock has been set.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 0);
    Gate locked;
    Child holder([&] {
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        idle();
    });
    locked.wait();
    {
        const Interrupter interrupter;
        observe("F_SETLKW", Done{fcntl(file, F_SETLKW, &whole)});
    }
    must(kill(holder.pid(), SIGKILL));
    observe("the holder", holder.wait());
    Child third([&] { observe("a third process locks", Done{fcntl(file, F_SETLK, &whole)}); });
    observe("the third process", third.wait());
}
