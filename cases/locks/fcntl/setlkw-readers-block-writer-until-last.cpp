// A process that waits for a write lock gets it when the last of several readers has gone.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    Gate locked;
    auto body = [&] {
        must(fcntl(file, F_SETLK, &reading));
        locked.open();
        idle();
    };
    Child first(body), second(body);
    locked.wait();
    locked.wait();
    observe_blocking("F_SETLKW with two readers", [&] { return fcntl(file, F_SETLKW, &writing); });
    must(kill(first.pid(), SIGKILL));
    observe("the first reader", first.wait());
    observe_blocking("F_SETLKW with one reader", [&] { return fcntl(file, F_SETLKW, &writing); });
    must(kill(second.pid(), SIGKILL));
    observe("the second reader", second.wait());
    observe("F_SETLKW without readers", Done{fcntl(file, F_SETLKW, &writing)});
}
