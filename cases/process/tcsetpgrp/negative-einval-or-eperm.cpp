// tcsetpgrp() fails for an ID that no process group can have: with EINVAL where the system does not support such a value, else with
// EPERM as for an ID that no group of the session has.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() ERRORS EINVAL, EPERM
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        observe("-1", tcsetpgrp(terminal.terminal, -1), {EINVAL, EPERM});
        observe("the session leader is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
    });
    observe("the session leader", leader.wait());
}
