// The character that tcsetattr() makes the INTR character sends SIGINT; the one before is then read like any other.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters; POSIX.1-2024 XBD 11.2.6 Special Control Characters VINTR
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VINTR, 'x');
    Child leader([&] {
        lead_session_on(terminal);
        handle(SIGINT);
        type(terminal, "x");
        observe("x sends SIGINT", eventually([] { return handled == 1; }));

        termios modes;
        must(tcgetattr(terminal.terminal, &modes));
        modes.c_cc[VINTR] = 'y';
        observe("make y the INTR character", tcsetattr(terminal.terminal, TCSANOW, &modes));
        type(terminal, "x\n");
        char bytes[8] = "";
        observe("x is read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
        observe("SIGINT handled", handled);
        type(terminal, "y");
        observe("y sends SIGINT", eventually([] { return handled == 2; }));
    });
    observe("the session leader", leader.wait());
}
