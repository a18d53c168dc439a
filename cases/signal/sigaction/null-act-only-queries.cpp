// With a null second argument sigaction() reports the current action, its mask included, and leaves it in force.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-104

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    action.sa_mask = set_of({SIGUSR2});
    must(sigaction(SIGUSR1, &action, nullptr));

    struct sigaction now = {};
    now.sa_handler = SIG_IGN;
    observe("query", sigaction(SIGUSR1, nullptr, &now));
    observe("it is the handler", now.sa_handler == count_signal);
    observe("its mask", members(now.sa_mask).chars);

    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
