// It does what it says.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    char byte;
    observe_blocking("read", [&] { return read(ends.reader, &byte, 1); });
}
