// TIOCSCTTY does not take a terminal away from another session.
//
// ref:      man7 TIOCSCTTY(2const) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Gate ready, tried;
    Child first([&] {
        lead_session_on(terminal);
        ready.open();
        tried.wait();
        observe("foreground group for the first session: its own", tcgetpgrp(terminal.terminal) == getpgrp());
    });
    ready.wait();
    Child second([&] {
        lead_session();
        observe("TIOCSCTTY in a second session", ioctl(terminal.terminal, TIOCSCTTY, 0));
        observe("foreground group for the second session", tcgetpgrp(terminal.terminal));
    });
    observe("the second session leader", second.wait());
    tried.open();
    observe("the first session leader", first.wait());
}
