// Bytes behind the end of a file can be locked, which does not make the file longer.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_len
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(10);
    struct flock behind = region(F_WRLCK, 100, 10), across = region(F_WRLCK, 5, 10);
    observe("lock bytes 100 to 109 of 10", Done{fcntl(file, F_SETLK, &behind)});
    observe("lock bytes 5 to 14 of 10", Done{fcntl(file, F_SETLK, &across)});
    struct stat status;
    must(fstat(file, &status));
    observe("size of the file", status.st_size);
    Child other([&] {
        for (int byte : {4, 5, 14, 15, 99, 100, 109, 110}) {
            struct flock asked = region(F_WRLCK, byte, 1);
            observe(format("byte %d", byte).chars, Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
        }
    });
    observe("the other process", other.wait());
}
