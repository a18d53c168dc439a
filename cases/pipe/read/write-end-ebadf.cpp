// What is written to a pipe is not read from the end it was written to: that end is not open for reading, or empty.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EBADF; XSH pipe() DESCRIPTION
// profile:  posix
// strength: unspecified

#include "support/case.hpp"

int main() {
    int ends[2];
    must(pipe(ends));
    for (int end : ends) set_nonblocking(end);
    must(write(ends[1], "x", 1));

    char byte = '-';
    observe("read from the write end", read(ends[1], &byte, 1), {EBADF, EAGAIN});
    observe("read from the read end", Bytes{&byte, read(ends[0], &byte, 1)});
}
