// Of several pending signals that are unblocked at once one is delivered before sigprocmask() returns, and all are delivered.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-091

#include "support/signal_tools.hpp"

int main() {
    block({SIGHUP});  // and it stays so
    const sigset_t set = set_of({SIGUSR1, SIGUSR2, SIGTERM});
    observe("block three signals", sigprocmask(SIG_BLOCK, &set, nullptr));
    for (int signo : {SIGUSR1, SIGUSR2, SIGTERM}) {
        handle(signo);
        must(raise(signo) == 0);
    }
    observe("handled while blocked", handled);

    observe("unblock them", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    observe("one handled when the call returned", handled >= 1);
    eventually([] { return handled == 3; });
    observe("handled in the end", handled);
    observe("mask", members(current_mask()).chars);
}
