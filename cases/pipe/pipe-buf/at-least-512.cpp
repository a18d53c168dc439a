// fpathconf() tells PIPE_BUF for either end of a pipe, and it is at least 512, or there is no limit.
//
// ref:      POSIX.1-2024 XBD <limits.h> Pathname Variable Values; XSH fpathconf() DESCRIPTION RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

static bool at_least_512(int fd) {
    errno = 0;
    const long size = fpathconf(fd, _PC_PIPE_BUF);
    note("PIPE_BUF %ld", size);
    return size >= _POSIX_PIPE_BUF || (size == -1 && errno == 0);  // -1 without an error: no limit
}

int main() {
    auto [reader, writer] = open_pipe();
    observe("at the read end at least _POSIX_PIPE_BUF", at_least_512(reader));
    observe("at the write end at least _POSIX_PIPE_BUF", at_least_512(writer));
}
