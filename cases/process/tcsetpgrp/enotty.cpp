// tcsetpgrp() fails with ENOTTY for what is no terminal, and for a terminal that does not control the caller.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() ERRORS ENOTTY
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal first = open_terminal(), second = open_terminal();
    Child leader([&] {
        lead_session_on(first);
        observe("a pipe", tcsetpgrp(open_pipe().reader, getpid()));
        observe("another terminal", tcsetpgrp(second.terminal, getpid()));
    });
    observe("a session leader", leader.wait());
    Child without([&] {
        lead_session();
        observe("a terminal, without a controlling one", tcsetpgrp(second.terminal, getpid()));  // the first one may be revoked
    });
    observe("another session leader", without.wait());
}
