// tcgetpgrp() gives the foreground process group of the terminal.
//
// ref:      POSIX.1-2024 XSH tcgetpgrp() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        observe("at first it is the session leader's", tcgetpgrp(terminal.terminal) == getpgrp());
        Child job([] { idle(); });
        lead_group(job.pid());
        must(tcsetpgrp(terminal.terminal, job.pid()));
        observe("then it is the job's", tcgetpgrp(terminal.terminal) == job.pid());
    });
    observe("the session leader", leader.wait());
}
