// A write lock over two read locks of the process, and over the gap between them, changes the type of all bytes that it covers, and
// of no other ones.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock left = region(F_RDLCK, 0, 5), right = region(F_RDLCK, 10, 5), middle = region(F_WRLCK, 3, 9);
    must(fcntl(file, F_SETLK, &left));
    must(fcntl(file, F_SETLK, &right));
    observe("lock bytes 3 to 11 for writing", Done{fcntl(file, F_SETLK, &middle)});
    Child other([&] {
        for (int byte : {2, 3, 7, 11, 12, 15}) {
            struct flock to_read = region(F_RDLCK, byte, 1), to_write = region(F_WRLCK, byte, 1);
            const bool read = fcntl(file, F_SETLK, &to_read) != -1;
            const bool written = fcntl(file, F_SETLK, &to_write) != -1;
            observe(format("byte %d", byte).chars, written ? "free" : read ? "locked for reading" : "locked for writing");
        }
    });
    observe("the other process", other.wait());
}
