// TIOCSCTTY makes a terminal the controlling terminal of a session leader that has none.
//
// ref:      man7 TIOCSCTTY(2const) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session();
        observe("foreground group before", tcgetpgrp(terminal.terminal));
        observe("TIOCSCTTY", ioctl(terminal.terminal, TIOCSCTTY, 0));
        observe("its foreground group is this one", tcgetpgrp(terminal.terminal) == getpgrp());
    });
    observe("the session leader", leader.wait());
}
