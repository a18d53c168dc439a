// An fcntl() with F_SETLKW that waits while cancellation is disabled goes on until the lock is free; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/cancellation.hpp"
#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(10);
    Gate locked, may_end;
    Child holder([&] {
        struct flock lock = region(F_WRLCK, 0, 0);
        must(fcntl(file, F_SETLK, &lock));
        locked.open();
        may_end.wait();
    });
    locked.wait();
    struct flock mine = region(F_WRLCK, 0, 0);
    const auto call = [&] { return Done{fcntl(file, F_SETLKW, &mine)}; };
    observe_wait_with_cancellation_disabled("F_SETLKW", call, [&] { may_end.open(); });
    observe("the holder of the lock", holder.wait());
    Child other([&] { observe("another process asks for the lock", Done{fcntl(file, F_SETLK, &mine)}, {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
