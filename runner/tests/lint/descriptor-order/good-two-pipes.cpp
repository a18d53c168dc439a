// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe first = open_pipe(), second = open_pipe();
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(first.reader, &readable);
    FD_SET(second.writer, &writable);
    observe("select", select(second.writer + 1, &readable, &writable, nullptr, nullptr));
}
