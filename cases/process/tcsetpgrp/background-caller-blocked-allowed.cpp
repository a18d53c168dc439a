// A background process that blocks or ignores SIGTTOU may put its own group in the foreground.
//
// ref:      POSIX.1-2024 XSH tcsetpgrp() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        auto take_foreground = [&](const char* what) {
            lead_group();
            observe(what, tcsetpgrp(terminal.terminal, getpid()));
            observe("it is in the foreground", tcgetpgrp(terminal.terminal) == getpid());
        };
        Child blocking([&] {
            block({SIGTTOU, SIGUSR1, SIGTERM});  // others, too, as programs do
            take_foreground("with SIGTTOU blocked");
            observe("SIGTTOU is pending", is_pending(SIGTTOU));
        });
        observe("the first job", blocking.wait());
        Child ignoring([&] {
            must(signal(SIGTTOU, SIG_IGN) != SIG_ERR);
            take_foreground("with SIGTTOU ignored");
        });
        observe("the second job", ignoring.wait());
    });
    observe("the session leader", leader.wait());
}
