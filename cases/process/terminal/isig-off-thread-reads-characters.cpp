// Without ISIG the characters INTR, QUIT and SUSP are data like others: a thread that waits gets them when another thread types
// them.
//
// ref:      POSIX.1-2024 XBD 11.2.5 Local Modes ISIG
// profile:  posix
// strength: shall
// needs:    threads pty
// assertion: process.terminal.isig-off-passes-characters

#include "support/pty.hpp"
#include "support/waking.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VINTR, '\x03');
    set_control_character(terminal, VQUIT, '\x1c');
    set_control_character(terminal, VSUSP, '\x1a');
    termios modes;
    must(tcgetattr(terminal.terminal, &modes));
    modes.c_lflag &= static_cast<tcflag_t>(~(ISIG | ICANON));
    modes.c_cc[VMIN] = 3;
    modes.c_cc[VTIME] = 0;
    observe("clear ISIG", tcsetattr(terminal.terminal, TCSANOW, &modes));
    Waker typist([&] { must(write(terminal.manager, "\x03\x1c\x1a", 3)); });
    char bytes[8];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    observe("it waited for the other thread", typist.has_begun());
}
