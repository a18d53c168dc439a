// When parent and child both put the child into a group of its own, that group can be put in the foreground at once.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() DESCRIPTION; POSIX.1-2024 XSH setpgid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty rounds

#include "support/pty.hpp"
#include "support/rounds.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child session([&] {
        lead_session_on(terminal);
        block({SIGTTOU});
        repeat_rounds([&](Round& round) {
            Child job([&] {
                round.pause(1);
                if (setpgid(0, 0) == -1) return 1;
                return tcsetpgrp(terminal.terminal, getpid()) == 0 && tcgetpgrp(terminal.terminal) == getpid() ? 0 : 2;
            });
            round.pause(0);
            round.check("the parent makes the group", setpgid(job.pid(), job.pid()) == 0);
            round.check("and puts it in the foreground", tcsetpgrp(terminal.terminal, job.pid()) == 0);
            round.check("where it is", tcgetpgrp(terminal.terminal) == job.pid());
            round.check("the child could do all of that, too", job.wait().status == 0);
            round.check("the parent comes back", tcsetpgrp(terminal.terminal, getpid()) == 0);
        });
    });
    observe("the session leader", session.wait());
}
