// A terminal has no position: pread() and pwrite() fail with ESPIPE, take nothing from it and show nothing on it.
//
// ref:      POSIX.1-2024 XSH pread() ERRORS ESPIPE; POSIX.1-2024 XSH pwrite() ERRORS ESPIPE
// profile:  posix
// strength: shall fail
// needs:    pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "typed\n");
    char bytes[16];
    observe("pread of the terminal", pread(terminal.terminal, bytes, sizeof bytes, 0));
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    observe("pwrite to the terminal", pwrite(terminal.terminal, "one", 3, 0));
    must(write(terminal.terminal, "two", 3));
    observe("it shows", shown(terminal, 3));
    observe("pread of the manager side", pread(terminal.manager, bytes, sizeof bytes, 0));
    observe("pwrite to the manager side", pwrite(terminal.manager, "one\n", 4, 0));
    type(terminal, "two\n");
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
