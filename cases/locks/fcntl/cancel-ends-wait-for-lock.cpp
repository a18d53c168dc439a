// A thread that waits for a lock by F_SETLKW ends when it is cancelled, and its process does not get the lock afterwards.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
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
    observe_cancelled_wait([&] { return fcntl(file, F_SETLKW, &mine); });
    may_end.open();
    observe("the holder of the lock", holder.wait());
    Child other([&] {
        must(fcntl(file, F_GETLK, &mine));
        observe("what is in the way of another process", lock_type(mine));
    });
    observe("the other process", other.wait());
}
