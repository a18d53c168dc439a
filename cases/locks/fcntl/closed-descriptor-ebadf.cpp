// The commands of record locks fail with EBADF for a number that is no open descriptor.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/locks.hpp"

int main() {
    const int closed = free_descriptor();
    struct flock lock = region(F_WRLCK, 0, 10), unlock = region(F_UNLCK, 0, 10);
    observe("F_SETLK", Done{fcntl(closed, F_SETLK, &lock)});
    observe("F_SETLK to unlock", Done{fcntl(closed, F_SETLK, &unlock)});
    observe("F_SETLKW", Done{fcntl(closed, F_SETLKW, &lock)});
    observe("F_GETLK", Done{fcntl(closed, F_GETLK, &lock)});
    observe("F_SETLK, -1", Done{fcntl(-1, F_SETLK, &lock)});
}
