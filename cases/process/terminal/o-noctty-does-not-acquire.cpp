// A session leader without a controlling terminal that opens a terminal with O_NOCTTY does not acquire it.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NOCTTY; XBD 11.1.3 The Controlling Terminal
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session();
        const int descriptor = open(terminal.name.chars, O_RDWR | O_NOCTTY);
        observe("the terminal can be opened", descriptor != -1);
        observe("it is a terminal", isatty(descriptor));
        observe("/dev/tty can be opened", open("/dev/tty", O_RDWR) != -1);
        observe("foreground group of the terminal", tcgetpgrp(descriptor));
    });
    observe("the session leader", leader.wait());
}
