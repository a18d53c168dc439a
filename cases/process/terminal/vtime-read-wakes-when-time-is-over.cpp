// In non-canonical mode with MIN 0 and TIME 2 a read() of a terminal at which nobody types waits for a while and returns 0.
//
// ref:      POSIX.1-2024 XBD 11.1.7 Non-Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    termios modes;
    must(tcgetattr(terminal.terminal, &modes));
    modes.c_lflag &= static_cast<tcflag_t>(~ICANON);
    modes.c_cc[VMIN] = 0;
    modes.c_cc[VTIME] = 2;  // tenths of a second; the timer may be as coarse as one of them
    observe("set MIN and TIME", tcsetattr(terminal.terminal, TCSANOW, &modes));
    const Stopwatch watch;
    char bytes[8] = "";
    observe("read", read(terminal.terminal, bytes, sizeof bytes));
    observe("it waited", watch.at_least_ms(90));
    type(terminal, "x");
    ssize_t size;
    do size = read(terminal.terminal, bytes, sizeof bytes);
    while (size == 0);  // what is typed need not come within the time
    observe("read of what is typed", Bytes{bytes, size});
}
