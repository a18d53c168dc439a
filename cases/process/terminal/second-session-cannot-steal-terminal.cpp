// A terminal that controls one session does not become the controlling terminal of another session whose leader opens it.
//
// ref:      POSIX.1-2024 XBD 11.1.3 The Controlling Terminal
// profile:  posix
// strength: shall
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
        const int descriptor = must(open(terminal.name.chars, O_RDWR));
        observe("foreground group for the second session", tcgetpgrp(descriptor));
        observe("/dev/tty can be opened there", open("/dev/tty", O_RDWR) != -1);
    });
    observe("the second session leader", second.wait());
    tried.open();
    observe("the first session leader", first.wait());
}
