// tcgetsid() gives the session of which the terminal is the controlling one, and fails with ENOTTY for other descriptors.
//
// ref:      POSIX.1-2024 XSH tcgetsid() DESCRIPTION; XSH tcgetsid() ERRORS ENOTTY
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal(), other = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        observe("the leader's own", tcgetsid(terminal.terminal) == getpid());
        Child member([&] { observe("that of a member", tcgetsid(terminal.terminal) == getppid()); });
        observe("the member", member.wait());
        observe("another terminal", tcgetsid(other.terminal));
        observe("a pipe", tcgetsid(open_pipe().reader));
    });
    observe("the session leader", leader.wait());
}
