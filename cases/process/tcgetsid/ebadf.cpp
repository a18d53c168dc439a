// tcgetsid() fails with EBADF for a descriptor that is not open.
//
// ref:      POSIX.1-2024 XSH tcgetsid() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);  // without a controlling terminal the error could be ENOTTY
        const int descriptor = must(dup(terminal.terminal));
        observe("an open descriptor of the terminal", tcgetsid(descriptor) == getpid());
        close(descriptor);
        observe("the same once it is closed", tcgetsid(descriptor));
        observe("-1", tcgetsid(-1));
    });
    observe("the session leader", leader.wait());
}
