// The EOF character at the beginning of a line lets read() return 0; after other characters it hands these over, and is not one
// of them.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters EOF; POSIX.1-2024 XBD 11.1.6 Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_control_character(terminal, VEOF, '\x04');
    char bytes[16];
    type(terminal, "\x04");
    observe("read after EOF", read(terminal.terminal, bytes, sizeof bytes));
    type(terminal, "abc\x04");
    observe("read after three characters and EOF", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    type(terminal, "line\n\x04more\n");
    observe("read after a line", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    observe("read after EOF behind the line", read(terminal.terminal, bytes, sizeof bytes));
    observe("read after one more line", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
