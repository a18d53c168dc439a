// A signal that is ignored and blocked is discarded at once or kept pending: a handler installed before it is unblocked runs
// exactly if it was kept.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: unspecified
// claims:   S0-065

#include "support/case.hpp"

int main() {
    struct sigaction action = {}, old = {};
    action.sa_handler = SIG_IGN;
    must(sigaction(SIGUSR1, &action, nullptr));
    block({SIGUSR1});
    observe("raise", raise(SIGUSR1));
    const bool kept = is_pending(SIGUSR1);
    observe("pending", kept, {"yes", "no"});

    action.sa_handler = count_signal;
    observe("install a handler", sigaction(SIGUSR1, &action, &old));
    observe("it was ignored", old.sa_handler == SIG_IGN);
    unblock({SIGUSR1});
    observe("handled if it was kept, and only then", handled == (kept ? 1 : 0));
    must(raise(SIGUSR1) == 0);
    observe("handled, raised again", handled == (kept ? 2 : 1));
}
