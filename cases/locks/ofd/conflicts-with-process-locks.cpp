// Locks of open file descriptions and locks of processes stand in each other's way, even in one process and on one
// descriptor.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH fcntl() ERRORS EACCES or EAGAIN
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock low = region(F_WRLCK, 0, 10), high = region(F_WRLCK, 20, 10);
    observe("F_OFD_SETLK on one open", Done{fcntl(first, F_OFD_SETLK, &low)});
    observe("F_SETLK on the other", Done{fcntl(second, F_SETLK, &low)}, {EACCES, EAGAIN});
    observe("F_SETLK on the same", Done{fcntl(first, F_SETLK, &low)}, {EACCES, EAGAIN});

    observe("F_SETLK of other bytes", Done{fcntl(first, F_SETLK, &high)});
    observe("F_OFD_SETLK on the other open", Done{fcntl(second, F_OFD_SETLK, &high)});
    observe("F_OFD_SETLK on the same", Done{fcntl(first, F_OFD_SETLK, &high)});
}
