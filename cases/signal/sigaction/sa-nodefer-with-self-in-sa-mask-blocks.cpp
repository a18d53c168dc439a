// SA_NODEFER does not take the signal out of sa_mask: named there, it is blocked in its handler.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NODEFER
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

static sigset_t inside;

static void on_signal(int signo) {
    inside = current_mask();
    handled = handled + 1;
    log_step("begin");
    if (handled == 1) raise(signo);
    log_step("end");
}

int main() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_NODEFER;
    action.sa_mask = set_of({SIGUSR1});
    observe("install", sigaction(SIGUSR1, &action, nullptr));
    observe("raise", raise(SIGUSR1));
    observe("blocked in the handler", members(inside).chars);
    observe("order", steps());
    action.sa_flags = 0;
    observe("query", sigaction(SIGUSR1, nullptr, &action));
    observe("SA_NODEFER", (action.sa_flags & SA_NODEFER) != 0);
}
