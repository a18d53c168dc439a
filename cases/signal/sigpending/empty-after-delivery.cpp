// A signal that has been delivered is no longer pending.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR1));
    must(raise(SIGUSR2));
    sigset_t pending = set_of({});
    observe("sigpending", sigpending(&pending));
    observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
    observe("SIGINT pending", sigismember(&pending, SIGINT));
    unblock({SIGUSR1});
    observe("handled", handled);
    observe("sigpending", sigpending(&pending));
    observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
    observe("SIGINT pending", sigismember(&pending, SIGINT));
}
