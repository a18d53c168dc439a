// To unlock bytes that are not locked is no error, and other bytes stay locked.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock low = region(F_UNLCK, 0, 10), high = region(F_WRLCK, 20, 10), gap = region(F_UNLCK, 10, 10);
    observe("unlock bytes 0 to 9 of a file without locks", Done{fcntl(file, F_SETLK, &low)});
    observe("lock bytes 20 to 29", Done{fcntl(file, F_SETLK, &high)});
    observe("unlock bytes 0 to 9", Done{fcntl(file, F_SETLK, &low)});
    observe("unlock bytes 10 to 19", Done{fcntl(file, F_SETLK, &gap)});
    Child other([&] {
        for (int byte : {0, 19, 20, 29, 30}) {
            struct flock asked = region(F_RDLCK, byte, 1);
            must(fcntl(file, F_GETLK, &asked));
            observe(format("byte %d", byte).chars, lock_type(asked));
        }
    });
    observe("the other process", other.wait());
}
