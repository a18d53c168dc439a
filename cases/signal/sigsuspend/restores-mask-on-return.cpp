// The mask that was in force before sigsuspend() is back when it returns.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t temporary = set_of({SIGUSR2});
    observe("sigsuspend", sigsuspend(&temporary));
    observe("handled", handled);

    sigset_t mask = set_of({});
    must(sigprocmask(SIG_BLOCK, nullptr, &mask));
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGUSR2 blocked", sigismember(&mask, SIGUSR2));
    must(raise(SIGUSR1));
    observe("handled when sent again", handled);
}
