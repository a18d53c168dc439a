// After pselect() the caller's signal mask is what it was, whether a signal ended the call or not.
//
// ref:     POSIX.1-2024 XSH pselect() DESCRIPTION
// profile: posix

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const timespec limit = {1, 0}, now = {0, 0};
    const sigset_t none = set_of({}), both = set_of({SIGUSR1, SIGUSR2});

    raise(SIGUSR1);
    observe("ended by a signal", pselect(0, nullptr, nullptr, nullptr, &limit, &none));
    observe("handled", handled);
    raise(SIGUSR1);
    observe("blocked again", is_pending(SIGUSR1));

    observe("ended by its time limit", pselect(0, nullptr, nullptr, nullptr, &now, &both));
    sigset_t mask = none;
    must(sigprocmask(SIG_BLOCK, nullptr, &mask));
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGUSR2 blocked", sigismember(&mask, SIGUSR2));
}
