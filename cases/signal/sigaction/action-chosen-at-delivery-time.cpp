// Which handler runs is decided when a signal is delivered, not when it is generated.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = [](int) { log_step("first"); };
    observe("install the first", sigaction(SIGUSR1, &action, nullptr));
    block({SIGUSR1});
    must(raise(SIGUSR1) == 0);

    action.sa_handler = [](int) { log_step("second"); };
    observe("install the second", sigaction(SIGUSR1, &action, nullptr));
    unblock({SIGUSR1});
    observe("what ran", steps());
}
