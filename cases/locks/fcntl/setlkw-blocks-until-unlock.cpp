// F_SETLKW waits as long as another process holds a lock in its way, and gets the lock when that one unlocks.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked, may_unlock;
    Journal journal;
    Child holder([&] {
        struct flock lock = region(F_WRLCK, 0, 0);
        must(fcntl(file, F_SETLK, &lock));
        locked.open();
        may_unlock.wait();
        breathe(20);
        journal.enter("unlock");
        lock.l_type = F_UNLCK;
        must(fcntl(file, F_SETLK, &lock));
        idle();
    });
    locked.wait();
    struct flock mine = region(F_WRLCK, 0, 0);
    observe_blocking("F_SETLKW while the lock is held", [&] { return fcntl(file, F_SETLKW, &mine); });

    may_unlock.open();
    observe("F_SETLKW", Done{fcntl(file, F_SETLKW, &mine)});
    journal.enter("lock obtained");
    observe("order", static_cast<const char*>(journal.text().chars));
    Child other([&] { observe("another process asks for the lock", Done{fcntl(file, F_SETLK, &mine)}, {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
