// TIOCSWINSZ sets the size that TIOCGWINSZ gives, and sends SIGWINCH to the foreground process group, not to another one.
//
// ref:      man7 TIOCSWINSZ(2const) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        handle(SIGWINCH);
        lead_session_on(terminal);
        Gate ready, done;
        Child background([&] {
            lead_group();
            ready.open();
            done.wait();
            observe("SIGWINCH handled in the background", handled);
        });
        ready.wait();
        winsize size = {}, now = {};
        size.ws_row = 30;
        size.ws_col = 81;
        observe("TIOCSWINSZ", ioctl(terminal.terminal, TIOCSWINSZ, &size));
        observe("SIGWINCH comes", eventually([] { return handled > 0; }));
        observe("TIOCGWINSZ", ioctl(terminal.terminal, TIOCGWINSZ, &now));
        observe("rows", now.ws_row);
        observe("columns", now.ws_col);
        breathe(20);
        done.open();
        observe("the process in the background", background.wait());
    });
    observe("the session leader", leader.wait());
}
