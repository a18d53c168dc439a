// Which handler runs is decided when a signal is delivered, not when it is generated.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

static void first(int) { log_step("first"); }
static void second(int) { log_step("second"); }

int main() {
    struct sigaction action = {}, old = {};
    action.sa_handler = first;
    observe("install the first", sigaction(SIGUSR1, &action, nullptr));
    block({SIGUSR1});
    must(raise(SIGUSR1) == 0);

    action.sa_handler = second;
    observe("install the second", sigaction(SIGUSR1, &action, &old));
    observe("in place of the first", old.sa_handler == first);
    unblock({SIGUSR1});
    observe("what ran", steps());
}
