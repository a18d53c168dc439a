// With TOSTOP write() to the terminal fails with EIO in an orphaned background group, and no SIGTTOU is sent.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EIO; XBD 11.1.4 Terminal Access Control
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, TOSTOP, 0);
    Child leader([&] {
        lead_session_on(terminal);
        Gate ready, done;
        Child parent([&] {
            const pid_t self = getpid();
            if (must(fork()) == 0) {
                lead_group();
                handle(SIGTTOU);
                ready.open();
                must(eventually([&] { return getppid() != self; }));  // nobody in the session is its parent now
                observe("write in the orphaned group", write(terminal.terminal, "x", 1));
                observe("SIGTTOU handled", handled);
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
