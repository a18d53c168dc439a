// Another signal, not blocked, interrupts a running handler, which goes on afterwards.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// claims:   S0-053

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = [](int) { log_step("usr2"); };
    observe("handler of SIGUSR2", sigaction(SIGUSR2, &action, nullptr));
    action.sa_handler = [](int) {
        log_step("usr1 begins");
        raise(SIGUSR2);
        log_step("usr1 ends");
    };
    observe("handler of SIGUSR1", sigaction(SIGUSR1, &action, nullptr));

    observe("raise SIGUSR1", raise(SIGUSR1));
    observe("order", steps());
}
