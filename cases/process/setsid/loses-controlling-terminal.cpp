// The session that setsid() makes has no controlling terminal: /dev/tty cannot be opened in it.
//
// ref:      POSIX.1-2024 XSH setsid() DESCRIPTION; XBD 10.1 Directory Structure and Files /dev/tty
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        Child child([&] {
            observe("/dev/tty before setsid can be opened", open("/dev/tty", O_RDWR) != -1);
            observe("setsid gives the process ID", setsid() == getpid());
            observe("/dev/tty after setsid can be opened", open("/dev/tty", O_RDWR) != -1);
            observe("foreground group of the terminal", tcgetpgrp(terminal.terminal));
        });
        observe("the child", child.wait());
        observe("the old session has its terminal still", open("/dev/tty", O_RDWR) != -1);
    });
    observe("the session leader", leader.wait());
}
