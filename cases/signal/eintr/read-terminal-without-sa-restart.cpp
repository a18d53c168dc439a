// read() that waits for a line of a terminal fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH read() ERRORS EINTR
// profile: posix
// strength: shall fail
// needs:   pty

#include "support/interruption.hpp"
#include "support/pty.hpp"

int main() {
    auto [manager, terminal, name] = open_terminal();
    termios modes;
    must(tcgetattr(terminal, &modes));
    modes.c_lflag |= ICANON;
    modes.c_iflag &= ~static_cast<tcflag_t>(INLCR);
    must(tcsetattr(terminal, TCSANOW, &modes));
    char line[8] = "old";
    {
        const Alarms alarms;
        observe("read without a line", read(terminal, line, sizeof line));
    }
    observe("handler ran", handled > 0);

    must(write(manager, "new\n", 4) == 4);
    observe("read once there is a line", Bytes{line, read(terminal, line, sizeof line)});
}
