// tcsetattr() knows three times at which modes can change; for any other it fails with EINVAL, and the modes stay.
//
// ref:      POSIX.1-2024 XSH tcsetattr() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, 0, ECHO);
    auto echo_is_on = [&] {
        termios now;
        must(tcgetattr(terminal.terminal, &now));
        return (now.c_lflag & ECHO) != 0;
    };
    termios modes;
    must(tcgetattr(terminal.terminal, &modes));
    modes.c_lflag |= ECHO;
    observe("-1", tcsetattr(terminal.terminal, -1, &modes));
    observe("INT_MAX", tcsetattr(terminal.terminal, INT_MAX, &modes));
    observe("ECHO is on", echo_is_on());
    observe("TCSANOW", tcsetattr(terminal.terminal, TCSANOW, &modes));
    observe("ECHO is on", echo_is_on());
}
