// Setting the action of a pending signal to SIG_IGN discards it, though it is blocked.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_IGN
// profile:  posix
// strength: shall
// claims:   S0-065 S4-090

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1) == 0);
    observe("pending", is_pending(SIGUSR1));

    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGUSR1, &action, nullptr));
    observe("still pending", is_pending(SIGUSR1));

    action.sa_handler = count_signal;
    observe("catch it again", sigaction(SIGUSR1, &action, nullptr));
    unblock({SIGUSR1});
    observe("handled", handled);
    must(raise(SIGUSR1) == 0);
    observe("handled, raised again", handled);
}
