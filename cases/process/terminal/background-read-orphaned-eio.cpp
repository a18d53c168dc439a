// In an orphaned background group read() from the terminal fails with EIO and no SIGTTIN is sent.
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
        Gate ready, done;
        Child parent([&] {
            const pid_t self = getpid();
            if (must(fork()) == 0) {
                lead_group();
                handle(SIGTTIN);
                ready.open();
                must(eventually([&] { return getppid() != self; }));  // nobody in the session is its parent now
                char bytes[16];
                observe("read in the orphaned group", read(terminal.terminal, bytes, sizeof bytes));
                observe("SIGTTIN handled", handled);
                done.open();
                _exit(0);
            }
            ready.wait();
        });
        done.wait();
        observe("the parent", parent.wait());
    });
    observe("the session leader", leader.wait());
}
