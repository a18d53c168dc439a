// A handler stays installed after a signal was delivered to it.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-053 S1-033

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("install", sigaction(SIGUSR1, &action, nullptr));

    for (int i = 0; i < 3; ++i) observe("raise", raise(SIGUSR1));
    observe("handled", handled);

    struct sigaction now = {};
    observe("query", sigaction(SIGUSR1, nullptr, &now));
    observe("still installed", now.sa_handler == count_signal);
}
