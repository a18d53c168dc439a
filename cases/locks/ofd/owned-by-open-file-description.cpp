// Locks set with F_OFD_SETLK belong to the open file description: two opens of a file exclude each other in one process.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH fcntl() ERRORS EAGAIN
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock writing = region(F_WRLCK, 0, 10), inside = region(F_RDLCK, 5, 1), behind = region(F_WRLCK, 10, 1);
    observe("write lock through one open", Done{fcntl(first, F_OFD_SETLK, &writing)});
    observe("lock of a byte in it through another", Done{fcntl(second, F_OFD_SETLK, &inside)});
    observe("lock of the next byte", Done{fcntl(second, F_OFD_SETLK, &behind)});
    observe("the next byte through the first", Done{fcntl(first, F_OFD_SETLK, &behind)});
    behind.l_start = 11;
    observe("the one behind it", Done{fcntl(first, F_OFD_SETLK, &behind)});
    writing.l_type = F_UNLCK;
    observe("unlock through the first", Done{fcntl(first, F_OFD_SETLK, &writing)});
    observe("lock through the second again", Done{fcntl(second, F_OFD_SETLK, &inside)});
}
