// Both ends of a new pipe have FD_CLOEXEC and O_NONBLOCK clear: they survive exec, and read() and write() wait.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-017

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    for (int end : {0, 1}) {
        observe(end == 0 ? "first, descriptor flags" : "second, descriptor flags", fcntl(ends[end], F_GETFD) & FD_CLOEXEC);
        observe("O_NONBLOCK", (must(fcntl(ends[end], F_GETFL)) & O_NONBLOCK) != 0);
    }
    char byte = '-';
    observe_blocking("read of the empty pipe", [&] { return read(ends[0], &byte, 1); });
    must(write(ends[1], "x", 1));
    observe("read", Bytes{&byte, read(ends[0], &byte, 1)});
}
