// F_OFD_SETLKW waits until a lock of another process in its way is gone, whichever of the two kinds it is.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"

static void wait_for_lock(int command, const char* what) {
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    Gate locked, may_unlock;
    Journal journal;
    Child holder([&] {
        const int own = must(open("file", O_RDWR));
        struct flock lock = region(F_WRLCK, 0, 0);
        must(fcntl(own, command, &lock));
        locked.open();
        may_unlock.wait();
        breathe(10);
        journal.enter("unlock");
        lock.l_type = F_UNLCK;
        must(fcntl(own, command, &lock));
        idle();
    });
    locked.wait();
    struct flock wanted = region(F_WRLCK, 0, 0);
    observe_blocking(what, [&] { return fcntl(file, F_OFD_SETLKW, &wanted); });
    may_unlock.open();
    observe("F_OFD_SETLKW", Done{fcntl(file, F_OFD_SETLKW, &wanted)});
    journal.enter("lock obtained");
    observe("order", static_cast<const char*>(journal.text().chars));
    close(file);
}

int main() {
    enter_scratch_directory();
    wait_for_lock(F_SETLK, "F_OFD_SETLKW against a lock of a process");
    wait_for_lock(F_OFD_SETLK, "F_OFD_SETLKW against a lock of a description");
}
