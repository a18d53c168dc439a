// What sigaction() reported as the old action can be given to it again, also where signal() had set that.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-037

#include "support/signal_tools.hpp"

static void first(int) { log_step("first"); }
static void second(int) { log_step("second"); }

int main() {
    observe("signal() sets the first", signal(SIGUSR1, first) != SIG_ERR);
    struct sigaction action = {}, old = {};
    action.sa_handler = second;
    observe("sigaction() the second", sigaction(SIGUSR1, &action, &old));
    must(raise(SIGUSR1) == 0);
    observe("put the old one back", sigaction(SIGUSR1, &old, nullptr));
    must(raise(SIGUSR1) == 0);
    observe("what ran", steps());
}
