// On Linux a signal that is ignored but blocked is kept: a handler installed before it is unblocked gets it.
//
// ref:      man7 signal(7) Signal mask and pending signals; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  linux
// strength: documented
// claims:   S0-065

#include "support/case.hpp"

int main() {
    struct sigaction action = {}, old = {};
    action.sa_handler = SIG_IGN;
    must(sigaction(SIGUSR1, &action, nullptr));
    block({SIGUSR1});
    must(raise(SIGUSR1) == 0);
    observe("pending", is_pending(SIGUSR1));
    action.sa_handler = count_signal;
    observe("install a handler", sigaction(SIGUSR1, &action, &old));
    observe("it was ignored", old.sa_handler == SIG_IGN);
    unblock({SIGUSR1});
    observe("handled", handled);
}
