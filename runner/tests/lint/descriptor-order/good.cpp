// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(ends.reader, &readable);
    observe("select", select(ends.reader + 1, &readable, nullptr, nullptr, nullptr));
}
