// A standard signal generated several times while blocked is delivered at least once when it is unblocked; how often is up to the
// system.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: implementation-defined
// claims:   M-05

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});  // and it stays so
    handle(SIGUSR1);
    const sigset_t set = set_of({SIGUSR1});
    observe("block", sigprocmask(SIG_BLOCK, &set, nullptr));
    for (int i = 0; i < 3; ++i) observe("raise", raise(SIGUSR1));
    observe("handled while blocked", handled);
    observe("unblock", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    observe("handled", handled, {"1", "2", "3"});
    observe("mask", members(current_mask()).chars);
}
