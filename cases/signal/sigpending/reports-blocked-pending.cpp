// sigpending() reports the blocked signals that have been generated, and no others.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR1));
    sigset_t pending = set_of({SIGUSR2});
    observe("sigpending", sigpending(&pending));
    observe("SIGUSR1, sent", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2, not sent", sigismember(&pending, SIGUSR2));
    observe("SIGINT, not blocked", sigismember(&pending, SIGINT));
}
