// A thread that has been cancelled already ends in fcntl() with F_SETLKW, even where nobody else has a lock.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(10);
    struct flock mine = region(F_WRLCK, 0, 0);
    observe_pending_cancellation([&] { return fcntl(file, F_SETLKW, &mine); });
}
