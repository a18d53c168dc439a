// A read() of the manager of a pseudo terminal waits until another process writes to the terminal, and gets what it writes.
//
// ref:       POSIX.1-2024 XBD 3 Pseudo-Terminal; POSIX.1-2024 XSH posix_openpt(); POSIX.1-2024 XSH read() DESCRIPTION
// profile:   xsi
// strength:  shall
// needs:     fork pty
// assertion: process.terminal.open-pty-pair

#include "support/pty.hpp"
#include "support/waking_child.hpp"

int main() {
    const Terminal terminal = open_terminal();
    WakingChild writer([&] { must(write(terminal.terminal, "shown", 5)); });
    char bytes[8];
    ssize_t size = 0, more;  // what was written at once may come in pieces
    while (size < 5 && (more = read(terminal.manager, bytes + size, sizeof bytes - static_cast<size_t>(size))) > 0) size += more;
    observe("read", Bytes{bytes, size});
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
}
