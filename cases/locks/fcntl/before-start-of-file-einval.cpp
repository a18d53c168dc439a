// A lock cannot begin before the start of the file: fcntl() fails with EINVAL.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_start; XSH fcntl() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock at = region(F_WRLCK, -1, 5), length = region(F_WRLCK, 3, -5), end = region(F_WRLCK, -101, 5, SEEK_END);
    observe("start -1", Done{fcntl(file, F_SETLK, &at)});
    observe("start 3, length -5", Done{fcntl(file, F_SETLK, &length)});
    observe("start 101 before the end of 100 bytes", Done{fcntl(file, F_SETLK, &end)});
    length.l_len = -3;
    observe("start 3, length -3", Done{fcntl(file, F_SETLK, &length)});
}
