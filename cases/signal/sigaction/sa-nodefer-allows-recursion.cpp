// With SA_NODEFER a signal may interrupt its own handler.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NODEFER
// profile:  posix
// strength: shall
// claims:   S0-096

#include "support/signal_tools.hpp"

static void on_signal(int signo) {
    handled = handled + 1;
    log_step("begin");
    if (handled < 3) raise(signo);
    log_step("end");
}

int main() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_NODEFER;
    observe("install", sigaction(SIGUSR1, &action, nullptr));
    observe("raise", raise(SIGUSR1));
    observe("order", steps());
}
