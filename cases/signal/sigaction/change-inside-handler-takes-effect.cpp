// A handler may install another one for its own signal; it is used from the next delivery on.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

static void second(int) { log_step("second"); }
static void first(int signo) {
    log_step("first");
    struct sigaction action = {};
    action.sa_handler = second;
    handled = sigaction(signo, &action, nullptr);
}

int main() {
    struct sigaction action = {};
    action.sa_handler = first;
    observe("install the first", sigaction(SIGUSR1, &action, nullptr));
    handled = 99;
    observe("raise", raise(SIGUSR1));
    observe("the first installs the second", handled);
    observe("raise", raise(SIGUSR1));
    observe("what ran", steps());
}
