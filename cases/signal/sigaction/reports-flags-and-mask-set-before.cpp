// What sigaction() reports are the handler, the flags and the mask that were given to it.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-037

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    action.sa_flags = SA_RESTART | SA_NODEFER;
    action.sa_mask = set_of({SIGUSR2, SIGTERM});
    observe("set", sigaction(SIGUSR1, &action, nullptr));

    struct sigaction now = {};
    now.sa_flags = SA_RESETHAND;
    observe("query", sigaction(SIGUSR1, nullptr, &now));
    observe("same handler", now.sa_handler == count_signal);
    observe("SA_RESTART", (now.sa_flags & SA_RESTART) != 0);
    observe("SA_NODEFER", (now.sa_flags & SA_NODEFER) != 0);
    observe("SA_RESETHAND", (now.sa_flags & SA_RESETHAND) != 0);
    observe("SA_SIGINFO", (now.sa_flags & SA_SIGINFO) != 0);
    observe("mask", members(now.sa_mask).chars);
}
