// A blocked signal that was generated stays pending, and is not delivered, as long as it is blocked.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// claims:   S0-063 S0-066 S0-067 S4-062 S4-091 S4-093

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});  // and it stays so
    const sigset_t set = set_of({SIGUSR1});
    handle(SIGUSR1);
    observe("block", sigprocmask(SIG_BLOCK, &set, nullptr));
    observe("pending before", is_pending(SIGUSR1));
    observe("raise", raise(SIGUSR1));
    breathe(10);
    observe("handled after a while", handled);
    observe("pending", is_pending(SIGUSR1));

    observe("unblock", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    observe("handled", handled);
    observe("pending afterwards", is_pending(SIGUSR1));
    observe("mask", members(current_mask()).chars);
}
