// pipe2() with O_NONBLOCK makes both ends non-blocking.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION pipe2
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe2", pipe2(ends, O_NONBLOCK));
    for (int end : ends) {
        observe("O_NONBLOCK", (must(fcntl(end, F_GETFL)) & O_NONBLOCK) != 0);
        observe("FD_CLOEXEC", (must(fcntl(end, F_GETFD)) & FD_CLOEXEC) != 0);
    }
    char byte;
    observe("read of the empty pipe", read(ends[0], &byte, 1));
}
