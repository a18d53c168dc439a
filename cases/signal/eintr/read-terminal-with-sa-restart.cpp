// read() goes on waiting for a line of a terminal after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork pty

#include "support/interruption.hpp"
#include "support/pty.hpp"

int main() {
    auto [manager, terminal, name] = open_terminal();
    termios modes;
    must(tcgetattr(terminal, &modes));
    modes.c_lflag |= ICANON;
    modes.c_iflag &= ~static_cast<tcflag_t>(INLCR);
    must(tcsetattr(terminal, TCSANOW, &modes));
    Gate third_alarm;
    Child typist([&, manager = manager] {
        third_alarm.wait();
        must(write(manager, "new\n", 4) == 4);
    });

    char line[8] = "old";
    ssize_t size;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        size = read(terminal, line, sizeof line);
    }
    observe("read without a line", Bytes{line, size});
    observe("handler ran", handled > 0);
}
