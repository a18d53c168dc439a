// tcsetpgrp() fails with EPERM for an ID that is no process group's of the session, as when nobody has it.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        observe("a group that nobody is in", tcsetpgrp(terminal.terminal, vacant_pid()));
        observe("the session leader is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
    });
    observe("the session leader", leader.wait());
}
