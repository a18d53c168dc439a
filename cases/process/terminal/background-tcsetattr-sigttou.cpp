// A background process that changes the terminal's modes is sent SIGTTOU, with TOSTOP or without; one that blocks it may.
//
// ref:      POSIX.1-2024 XSH tcsetattr() DESCRIPTION; XBD 11.1.4 Terminal Access Control
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ECHO, TOSTOP);
    Child leader([&] {
        lead_session_on(terminal);
        termios modes;
        must(tcgetattr(terminal.terminal, &modes));
        modes.c_lflag &= static_cast<tcflag_t>(~ECHO);
        auto echo_is_on = [&] {
            termios now;
            must(tcgetattr(terminal.terminal, &now));
            return (now.c_lflag & ECHO) != 0;
        };
        Child job([&] {
            lead_group();
            observe("tcsetattr", tcsetattr(terminal.terminal, TCSANOW, &modes));
        });
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED) == job.pid());
        observe("the job", WaitStatus{status});
        observe("ECHO is on", echo_is_on());
        if (!WIFSTOPPED(status)) job.reaped();
        Child blocking([&] {
            lead_group();
            block({SIGTTOU});
            observe("tcsetattr with SIGTTOU blocked", tcsetattr(terminal.terminal, TCSANOW, &modes));
        });
        observe("the other job", blocking.wait());
        observe("ECHO is on", echo_is_on());
    });
    observe("the session leader", leader.wait());
}
