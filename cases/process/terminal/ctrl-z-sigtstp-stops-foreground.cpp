// The SUSP character sends SIGTSTP to the foreground group, which stops its processes.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters SUSP
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VSUSP, '\x1a');
    Child leader([&] {
        lead_session_on(terminal);
        Gate in_foreground;
        Child job([&] {
            lead_group();
            put_in_foreground(terminal, getpid());
            in_foreground.open();
            idle();
        });
        in_foreground.wait();
        observe("type SUSP", write(terminal.manager, "\x1a", 1));
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the foreground job", WaitStatus{status});
        if (!WIFSTOPPED(status)) job.reaped();
    });
    observe("the session leader is not stopped", leader.wait());
}
