// A group whose only process has ended and has not been waited for can be put in the foreground, and joined there.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Process Group Lifetime
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child session([&] {
        lead_session_on(terminal);
        Child leader([] {
            lead_group();
            return 7;
        });
        await_end(leader.pid());
        observe("tcsetpgrp", tcsetpgrp(terminal.terminal, leader.pid()));
        observe("the group is in the foreground", tcgetpgrp(terminal.terminal) == leader.pid());

        Child job([&] {
            if (setpgid(0, leader.pid()) == -1) return 1;
            char bytes[16];
            observe("one that joins it reads", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
            return 0;
        });
        type(terminal, "hello\n");
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("this one", WaitStatus{status});
        if (!WIFSTOPPED(status)) job.reaped();
        observe("the leader", leader.wait());
    });
    observe("the session leader", session.wait());
}
