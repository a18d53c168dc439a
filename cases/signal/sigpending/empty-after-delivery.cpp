// A signal that has been delivered is no longer pending.
//
// ref:     POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile: posix

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    sigset_t pending = set_of({});
    observe("sigpending", sigpending(&pending));
    observe("pending", sigismember(&pending, SIGUSR1));
    unblock({SIGUSR1});
    observe("handled", handled);
    observe("sigpending", sigpending(&pending));
    observe("pending", sigismember(&pending, SIGUSR1));
}
