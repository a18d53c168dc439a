// The signals of sa_mask are blocked while the handler runs, and delivered once it has returned.
//
// ref:      POSIX.1-2024 XSH sigaction() sa_mask
// profile:  posix
// strength: shall
// claims:   S0-095 S4-105 S1-049 S0-101

#include "support/signal_tools.hpp"

static void on_usr1(int) {
    log_step("usr1 begins");
    raise(SIGUSR2);
    log_step("usr1 ends");
}

int main() {
    struct sigaction action = {};
    action.sa_handler = [](int) { log_step("usr2"); };
    observe("handler of SIGUSR2", sigaction(SIGUSR2, &action, nullptr));
    action.sa_handler = on_usr1;
    action.sa_mask = set_of({SIGUSR2});
    observe("handler of SIGUSR1", sigaction(SIGUSR1, &action, nullptr));

    observe("raise SIGUSR1", raise(SIGUSR1));
    observe("order", steps());
}
