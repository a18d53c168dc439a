// tcsetattr() fails with EIO in an orphaned background group that neither blocks nor ignores SIGTTOU; the modes stay.
//
// ref:      POSIX.1-2024 XSH tcsetattr() ERRORS EIO; XBD 11.1.4 Terminal Access Control
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ECHO, 0);
    Child leader([&] {
        lead_session_on(terminal);
        termios modes, now;
        must(tcgetattr(terminal.terminal, &modes));
        modes.c_lflag &= static_cast<tcflag_t>(~ECHO);
        Gate ready, done;
        Child parent([&] {
            const pid_t self = getpid();
            if (must(fork()) == 0) {
                lead_group();
                ready.open();
                must(eventually([&] { return getppid() != self; }));  // nobody in the session is its parent now
                observe("tcsetattr in the orphaned group", tcsetattr(terminal.terminal, TCSANOW, &modes));
                done.open();
                _exit(0);
            }
            ready.wait();
        });
        done.wait();
        observe("the parent", parent.wait());
        must(tcgetattr(terminal.terminal, &now));
        observe("ECHO is on", (now.c_lflag & ECHO) != 0);
    });
    observe("the session leader", leader.wait());
}
