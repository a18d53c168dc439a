// The QUIT character sends SIGQUIT to the foreground group.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters QUIT
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

static volatile sig_atomic_t interrupts = 0;

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VQUIT, '\x1c');
    Child leader([&] {
        lead_session_on(terminal);
        handle(SIGQUIT);
        handle(SIGINT, [](int) { interrupts = interrupts + 1; });
        observe("type QUIT", write(terminal.manager, "\x1c", 1));
        eventually([] { return handled > 0; });
        observe("SIGQUIT handled", handled);
        observe("SIGINT handled", interrupts);
    });
    observe("the session leader", leader.wait());
}
