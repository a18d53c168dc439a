// A set is only a variable: a signal added to it is not blocked, and its membership says nothing about the mask.
//
// ref:      POSIX.1-2024 XSH sigaddset() DESCRIPTION; POSIX.1-2024 XSH sigismember() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-094 S4-095

#include "support/signal_tools.hpp"

int main() {
    handle(SIGUSR1);
    sigset_t set;
    must(sigemptyset(&set));
    observe("add SIGUSR1", sigaddset(&set, SIGUSR1));
    observe("it is a member", sigismember(&set, SIGUSR1));

    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
    observe("mask", members(current_mask()).chars);
}
