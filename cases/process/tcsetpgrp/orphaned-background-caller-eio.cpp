// tcsetpgrp() fails with EIO in an orphaned background group that neither blocks nor ignores SIGTTOU; no SIGTTOU is sent, and the
// foreground stays as it is.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() ERRORS EIO
// profile:  posix
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
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
                observe("tcsetpgrp in the orphaned group", tcsetpgrp(terminal.terminal, getpid()));
                observe("SIGTTOU handled", handled);
                done.open();
                _exit(0);
            }
            ready.wait();
        });
        done.wait();
        observe("the parent", parent.wait());
        observe("the session leader is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
    });
    observe("the session leader", leader.wait());
}
