// A lock set with F_OFD_SETLK goes when the last descriptor of its open file description is closed, and not before.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    const int third = must(open("file", O_RDWR));
    const int duplicate = must(dup(first));
    struct flock lock = region(F_WRLCK, 0, 0);
    must(fcntl(first, F_OFD_SETLK, &lock));
    observe("close one of two descriptors", close(first));
    observe("lock through another open", Done{fcntl(other, F_OFD_SETLK, &lock)});
    observe("close the second", close(duplicate));
    observe("lock through another open", Done{fcntl(other, F_OFD_SETLK, &lock)});
    observe("lock through a third", Done{fcntl(third, F_OFD_SETLK, &lock)});
}
