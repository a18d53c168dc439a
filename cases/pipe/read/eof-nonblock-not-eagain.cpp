// With no writer left a non-blocking read() of an empty pipe returns 0, not EAGAIN.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    int ends[2];
    must(pipe(ends));
    set_nonblocking(ends[0]);
    char byte;
    observe("read with a writer", read(ends[0], &byte, 1));
    close(ends[1]);
    observe("read without one", read(ends[0], &byte, 1));
}
