// F_DUPFD with an argument that no descriptor can have fails with EINVAL, and so does F_DUPFD_CLOEXEC. Where the argument is too
// large, EMFILE is also true: no descriptor from there on is free.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EINVAL EMFILE; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const int reader = open_pipe().reader;
    observe("F_DUPFD from -1", fcntl(reader, F_DUPFD, -1));
    observe("F_DUPFD from INT_MAX", fcntl(reader, F_DUPFD, INT_MAX), {EINVAL, EMFILE});
    observe("F_DUPFD_CLOEXEC from -1", fcntl(reader, F_DUPFD_CLOEXEC, -1));
    observe("F_DUPFD_CLOEXEC from INT_MAX", fcntl(reader, F_DUPFD_CLOEXEC, INT_MAX), {EINVAL, EMFILE});
}
