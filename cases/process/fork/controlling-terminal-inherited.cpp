// The child of fork() has the controlling terminal of its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XBD 11.1.3 The Controlling Terminal
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        const pid_t child = fork();
        if (child == 0) {
            const int tty = open("/dev/tty", O_RDWR);
            observe("/dev/tty can be opened", tty != -1);
            observe("it is that terminal", tcgetsid(tty) == getppid());
            _exit(0);
        }
        observe("the child", reap(must(child)));
    });
    observe("the session leader", leader.wait());
}
