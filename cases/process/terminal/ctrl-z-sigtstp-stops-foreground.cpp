// The SUSP character sends SIGTSTP to the foreground group, which stops its processes.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters SUSP
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
            lead_group();
            put_in_foreground(terminal, getpid());
            in_foreground.open();
            idle();
        });
        in_foreground.wait();
        const char character = control_character(terminal, VSUSP);
        observe("type SUSP", write(terminal.manager, &character, 1));
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the foreground job", WaitStatus{status});
        if (!WIFSTOPPED(status)) job.reaped();
    });
    observe("the session leader is not stopped", leader.wait());
}
