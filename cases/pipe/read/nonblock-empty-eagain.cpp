// read() with O_NONBLOCK on an empty pipe that has a writer fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EAGAIN
// profile:  posix
// strength: shall fail
// claims:   S0-017

#include "support/case.hpp"

int main() {
    int ends[2];
    must(pipe(ends));
    set_nonblocking(ends[0]);
    char byte = '-';
    observe("read of the empty pipe", read(ends[0], &byte, 1));
    must(write(ends[1], "x", 1));
    observe("read with a byte in it", Bytes{&byte, read(ends[0], &byte, 1)});
    observe("read when it is empty again", read(ends[0], &byte, 1));
}
