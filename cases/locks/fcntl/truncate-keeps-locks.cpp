// A file that becomes shorter keeps its locks, also on bytes that it has no longer.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock lock = region(F_WRLCK, 50, 10);
    observe("lock bytes 50 to 59", Done{fcntl(file, F_SETLK, &lock)});
    observe("make the file empty", ftruncate(file, 0));
    Child other([&] {
        for (int byte : {49, 50, 59, 60}) {
            struct flock asked = region(F_WRLCK, byte, 1);
            observe(format("byte %d", byte).chars, Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
        }
    });
    observe("the other process", other.wait());
}
