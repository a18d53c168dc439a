// A session leader without a controlling terminal gets one by opening a terminal without O_NOCTTY.
//
// ref:      man7 credentials(7) Process group ID and session ID; man7 open(2) O_NOCTTY
// profile:  linux
// strength: documented
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session();
        observe("/dev/tty can be opened", open("/dev/tty", O_RDWR) != -1);
        const int descriptor = open(terminal.name.chars, O_RDWR);
        observe("the terminal can be opened", descriptor != -1);
        observe("its foreground group is this one", tcgetpgrp(descriptor) == getpgrp());
        observe("/dev/tty can be opened", open("/dev/tty", O_RDWR) != -1);
    });
    observe("the session leader", leader.wait());
}
