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

    struct sigaction now = {};
    observe("query", sigaction(SIGUSR1, nullptr, &now));
    observe("same flags", now.sa_flags == old.sa_flags);
    const Text mask = members(now.sa_mask), old_mask = members(old.sa_mask);
    observe("same mask", std::strcmp(mask.chars, old_mask.chars) == 0);
}
