// After the hangup of its terminal a session leader that ignores SIGHUP reads the end of the file, and cannot write.
//
// ref:      POSIX.1-2024 XBD 11.1.10 Modem Disconnect; XSH close() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Gate ready, closed;
    Child leader([&] {
        must(signal(SIGHUP, SIG_IGN) != SIG_ERR);
        lead_session_on(terminal);
        must(close(terminal.manager));  // the case has the only one left
        ready.open();
        closed.wait();
        char bytes[8];
        observe("read", read(terminal.terminal, bytes, sizeof bytes));
        observe("read again", read(terminal.terminal, bytes, sizeof bytes));
        observe("write", write(terminal.terminal, "x", 1));
        observe("write again", write(terminal.terminal, "x", 1));
    });
    ready.wait();
    observe("close of the manager", close(terminal.manager));
    closed.open();
    observe("the session leader", leader.wait());
}
