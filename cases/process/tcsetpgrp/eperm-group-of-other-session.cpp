// tcsetpgrp() fails with EPERM for a process group of another session; the foreground stays as it is.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Gate ready;
    Child foreign([&] {
        lead_session();
        ready.open();
        idle();
    });
    ready.wait();
    Child leader([&] {
        lead_session_on(terminal);
        observe("tcsetpgrp", tcsetpgrp(terminal.terminal, foreign.pid()));
        observe("the session leader is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
    });
    observe("the session leader", leader.wait());
}
