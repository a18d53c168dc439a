// A background process that calls tcsetpgrp() is sent SIGTTOU, which stops it by default; the foreground stays as it is.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        Child job([&] {
            lead_group();
            observe("tcsetpgrp", tcsetpgrp(terminal.terminal, getpid()));
        });
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the job in the background", WaitStatus{status});
        observe("the session leader is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
        if (!WIFSTOPPED(status)) job.reaped();
    });
    observe("the session leader", leader.wait());
}
