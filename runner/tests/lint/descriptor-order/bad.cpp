// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(ends.reader, &readable);
    FD_SET(ends.writer, &writable);
    observe("select", select(ends.writer + 1, &readable, &writable, nullptr, nullptr));  // COMPLAINT
}
