// A background process that catches SIGTTOU and changes the terminal's modes gets EINTR once its handler has run; the modes stay.
//
// ref:      POSIX.1-2024 XSH tcsetattr() ERRORS EINTR; POSIX.1-2024 XSH tcsetattr() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ECHO, 0);
    Child leader([&] {
        lead_session_on(terminal);
        Child job([&] {
            lead_group();
            handle(SIGTTOU);
            termios modes;
            must(tcgetattr(terminal.terminal, &modes));
            modes.c_lflag &= static_cast<tcflag_t>(~ECHO);
            observe("tcsetattr", tcsetattr(terminal.terminal, TCSANOW, &modes));
            observe("SIGTTOU handled", handled > 0);
        });
        observe("the job", job.wait());
        termios now;
        must(tcgetattr(terminal.terminal, &now));
        observe("ECHO is on", (now.c_lflag & ECHO) != 0);
    });
    observe("the session leader", leader.wait());
}
