// In non-canonical mode with MIN 3 and TIME 0 a thread that reads a terminal waits until another thread has typed three bytes.
//
// ref:      POSIX.1-2024 XBD 11.1.7 Non-Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    threads pty

#include "support/pty.hpp"
#include "support/waking.hpp"

int main() {
    const Terminal terminal = open_terminal();
    termios modes;
    must(tcgetattr(terminal.terminal, &modes));
    modes.c_lflag &= static_cast<tcflag_t>(~ICANON);
    modes.c_cc[VMIN] = 3;
    modes.c_cc[VTIME] = 0;
    observe("set MIN and TIME", tcsetattr(terminal.terminal, TCSANOW, &modes));
    type(terminal, "ab");
    Waker typist([&] { must(write(terminal.manager, "c", 1)); });
    char bytes[8];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    observe("it waited for the other thread", typist.has_begun());
}
