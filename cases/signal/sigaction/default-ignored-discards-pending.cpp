// Setting the action of a pending SIGCHLD to SIG_DFL, which ignores it, discards it.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_DFL
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGCHLD);
    block({SIGCHLD});
    must(raise(SIGCHLD) == 0);
    observe("pending", is_pending(SIGCHLD));

    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    observe("default action", sigaction(SIGCHLD, &action, nullptr));
    observe("still pending", is_pending(SIGCHLD));

    handle(SIGCHLD);
    unblock({SIGCHLD});
    observe("handled", handled);
}
