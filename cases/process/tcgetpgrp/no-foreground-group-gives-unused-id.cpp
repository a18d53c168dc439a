// When the foreground process group has ended, tcgetpgrp() gives a value above 1 that is the ID of no process group.
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
        Child job([] { idle(); });
        must(setpgid(job.pid(), job.pid()));
        put_in_foreground(terminal, job.pid());
        must(kill(job.pid(), SIGKILL));
        observe("the job in the foreground", job.wait());

        const pid_t group = tcgetpgrp(terminal.terminal);
        if (group == -1) observe("tcgetpgrp", group);
        observe("above 1", group > 1);
        if (group > 1) observe("a process group of that ID", kill(-group, 0));
    });
    observe("the session leader", leader.wait());
}
