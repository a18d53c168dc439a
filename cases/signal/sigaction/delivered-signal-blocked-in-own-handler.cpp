// A signal is itself blocked while its handler runs: raised again there, it is delivered after the return.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-096

#include "support/signal_tools.hpp"

static void on_signal(int signo) {
    handled = handled + 1;
    log_step("begin");
    if (handled == 1) raise(signo);
    log_step("end");
}

int main() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    observe("install", sigaction(SIGUSR1, &action, nullptr));
    observe("raise", raise(SIGUSR1));
    observe("order", steps());
}
