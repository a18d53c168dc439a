// A new F_OFD_SETLK lock of the same open file description replaces the old one byte by byte and never conflicts with it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 10), part = region(F_RDLCK, 0, 5), rest = region(F_RDLCK, 5, 5),
                 behind = region(F_RDLCK, 10, 1);
    observe("write lock of bytes 0 to 9", Done{fcntl(first, F_OFD_SETLK, &whole)});
    observe("read lock of bytes 0 to 4", Done{fcntl(first, F_OFD_SETLK, &part)});
    observe("another open reads bytes 0 to 4", Done{fcntl(second, F_OFD_SETLK, &part)});
    observe("another open reads bytes 5 to 9", Done{fcntl(second, F_OFD_SETLK, &rest)});
    observe("another open reads byte 10", Done{fcntl(second, F_OFD_SETLK, &behind)});
    observe("write lock of bytes 0 to 9 again", Done{fcntl(first, F_OFD_SETLK, &whole)});
}
