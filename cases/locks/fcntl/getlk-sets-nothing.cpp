// F_GETLK tells that a lock could be set, and does not set it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock asked = region(F_WRLCK, 0, 0), whole = region(F_WRLCK, 0, 0);
    observe("ask for a write lock", Done{fcntl(file, F_GETLK, &asked)});
    observe("type", lock_type(asked));
    Child other([&] {
        observe("another process locks", Done{fcntl(file, F_SETLK, &whole)});
        Child third([&] {
            struct flock seen = region(F_WRLCK, 0, 0);
            must(fcntl(file, F_GETLK, &seen));
            observe("a third process sees", lock_type(seen));
            observe("the lock is of the other process", seen.l_pid == getppid());
        });
        observe("the third process", third.wait());
    });
    observe("the other process", other.wait());
}
