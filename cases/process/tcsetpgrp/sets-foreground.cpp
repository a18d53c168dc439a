// tcsetpgrp() puts a process group of the session in the foreground; its processes then get what is typed.
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
        Gate in_foreground;
        Child job([&] {
            in_foreground.wait();
            char bytes[16];
            observe("the job reads", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
        });
        lead_group(job.pid());
        observe("tcsetpgrp", tcsetpgrp(terminal.terminal, job.pid()));
        observe("the job is in the foreground", tcgetpgrp(terminal.terminal) == job.pid());
        type(terminal, "hello\n");
        in_foreground.open();
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the job", WaitStatus{status});
        if (!WIFSTOPPED(status)) job.reaped();
    });
    observe("the session leader", leader.wait());
}
