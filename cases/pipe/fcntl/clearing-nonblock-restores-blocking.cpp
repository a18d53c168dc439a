// Once O_NONBLOCK has been cleared again, read() waits.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int flags = must(fcntl(reader, F_GETFL));
    char byte;
    observe("set O_NONBLOCK", fcntl(reader, F_SETFL, flags | O_NONBLOCK) != -1);
    observe("read of the empty pipe", read(reader, &byte, 1));
    observe("clear it", fcntl(reader, F_SETFL, flags & ~O_NONBLOCK) != -1);
    observe_blocking("read of the empty pipe", [&, in = reader] { return read(in, &byte, 1); });
}
