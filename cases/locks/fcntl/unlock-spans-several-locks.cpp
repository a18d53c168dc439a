// One unlock over several locks frees all bytes that it covers, and no other ones.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock first = region(F_WRLCK, 0, 5), second = region(F_RDLCK, 10, 5), third = region(F_WRLCK, 20, 5);
    for (auto* lock : {&first, &second, &third}) must(fcntl(file, F_SETLK, lock));
    Child before([&] {
        for (int byte : {1, 5, 12, 22}) {
            struct flock asked = region(F_WRLCK, byte, 1);
            must(fcntl(file, F_GETLK, &asked));
            observe(format("at first byte %d", byte).chars, lock_type(asked));
        }
    });
    observe("a process that asks", before.wait());
    struct flock unlock = region(F_UNLCK, 2, 20);
    observe("unlock bytes 2 to 21", Done{fcntl(file, F_SETLK, &unlock)});
    Child other([&] {
        for (int byte : {1, 2, 12, 21, 22, 24, 30}) {
            struct flock one = region(F_WRLCK, byte, 1);
            const int result = fcntl(file, F_SETLK, &one);
            const bool refused = result == -1 && (errno == EACCES || errno == EAGAIN);
            observe(format("byte %d", byte).chars, refused ? "locked" : result == -1 ? "failed otherwise" : "free");
        }
    });
    observe("the other process", other.wait());
}
