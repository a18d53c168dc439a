// fcntl() of a descriptor that has been closed fails with EBADF, whatever it is to do.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const int reader = open_pipe().reader;
    const int closed = must(dup(reader));
    close(closed);
    observe("F_GETFD", fcntl(closed, F_GETFD));
    observe("F_SETFD", Done{fcntl(closed, F_SETFD, 0)});
    observe("F_GETFL", fcntl(closed, F_GETFL));
    observe("F_SETFL", Done{fcntl(closed, F_SETFL, O_NONBLOCK)});
    observe("F_DUPFD", fcntl(closed, F_DUPFD, 0));
    observe("F_DUPFD_CLOEXEC", fcntl(closed, F_DUPFD_CLOEXEC, 0));
    observe("F_GETFD of -1", fcntl(-1, F_GETFD));
    observe("F_SETFL of an open one", Done{fcntl(reader, F_SETFL, O_NONBLOCK)});
}
