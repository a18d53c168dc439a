// The INTR character discards what was typed before and not read, unless NOFLSH is set.
//
// ref:      POSIX.1-2024 XBD 11.2.5 Local Modes NOFLSH
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, NOFLSH);
    set_control_character(terminal, VINTR, '\x03');
    Child leader([&] {
        lead_session_on(terminal);
        handle(SIGINT);
        char bytes[16] = "";
        type(terminal, "abc\x03");
        observe("SIGINT comes", eventually([] { return handled == 1; }));
        type(terminal, "d\n");
        observe("what is read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});

        set_local_modes(terminal, NOFLSH, 0);
        type(terminal, "abc\x03");
        observe("with NOFLSH: SIGINT comes", eventually([] { return handled == 2; }));
        type(terminal, "d\n");
        observe("what is read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    });
    observe("the session leader", leader.wait());
}
