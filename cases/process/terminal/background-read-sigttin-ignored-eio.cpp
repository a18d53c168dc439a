// A background process that ignores or blocks SIGTTIN is not stopped when it reads from the terminal: read() fails with EIO.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EIO; XBD 11.1.4 Terminal Access Control
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        type(terminal, "hello\n");
        char bytes[16];
        Child ignoring([&] {
            lead_group();
            must(signal(SIGTTIN, SIG_IGN) != SIG_ERR);
            observe("read with SIGTTIN ignored", read(terminal.terminal, bytes, sizeof bytes));
        });
        observe("the job", ignoring.wait());
        Child blocking([&] {
            lead_group();
            block({SIGTTIN});
            observe("read with SIGTTIN blocked", read(terminal.terminal, bytes, sizeof bytes));
            observe("SIGTTIN is pending", is_pending(SIGTTIN));
        });
        observe("the job", blocking.wait());
        observe("read in the foreground", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    });
    observe("the session leader", leader.wait());
}
