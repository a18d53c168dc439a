// The QUIT character sends SIGQUIT to the foreground group.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters QUIT
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        handle(SIGQUIT, capture_signal);
        handle(SIGINT, capture_signal);
        const char character = control_character(terminal, VQUIT);
        observe("type QUIT", write(terminal.manager, &character, 1));
        eventually([] { return handled > 0; });
        observe("signals handled", handled);
        observe("signal", Signal{captured.si_signo});
    });
    observe("the session leader", leader.wait());
}
