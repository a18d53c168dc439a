// fpathconf() tells PIPE_BUF for either end of a pipe, and it is at least 512.
//
// ref:      POSIX.1-2024 XBD <limits.h> Pathname Variable Values; XSH fpathconf() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const long at_reader = fpathconf(reader, _PC_PIPE_BUF), at_writer = fpathconf(writer, _PC_PIPE_BUF);
    note("PIPE_BUF %ld and %ld", at_reader, at_writer);
    observe("at the read end at least _POSIX_PIPE_BUF", at_reader >= _POSIX_PIPE_BUF);
    observe("at the write end at least _POSIX_PIPE_BUF", at_writer >= _POSIX_PIPE_BUF);
}
