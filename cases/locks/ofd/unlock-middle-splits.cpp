// F_OFD_SETLK that unlocks the middle of a locked region frees those bytes only: what is before and behind stays locked.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 10), middle = region(F_UNLCK, 4, 2);
    observe("lock bytes 0 to 9", Done{fcntl(first, F_OFD_SETLK, &whole)});
    observe("unlock bytes 4 and 5", Done{fcntl(first, F_OFD_SETLK, &middle)});
    for (int byte : {0, 3, 4, 5, 6, 9, 10}) {
        struct flock one = region(F_WRLCK, byte, 1);
        observe(format("byte %d through another open", byte).chars, Done{fcntl(second, F_OFD_SETLK, &one)});
    }
}
