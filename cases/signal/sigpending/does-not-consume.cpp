// sigpending() takes nothing: what it reports stays pending and is delivered later.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR1));
    for (int i = 0; i < 2; ++i) {
        sigset_t pending = set_of({});
        observe("sigpending", sigpending(&pending));
        observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
        observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
    }
    observe("handled", handled);
    unblock({SIGUSR1});
    observe("handled once unblocked", handled);
}
