// After pselect() the caller's signal mask is what it was, whether a signal ended the call or not.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const timespec limit = {1, 0}, moment = {0, 30'000'000};
    const sigset_t none = set_of({}), both = set_of({SIGUSR1, SIGALRM});

    raise(SIGUSR1);
    observe("ended by a signal", pselect(0, nullptr, nullptr, nullptr, &limit, &none));
    observe("handled", handled);
    raise(SIGUSR1);
    observe("blocked again", is_pending(SIGUSR1));

    {
        const Stopwatch watch;
        const Ticker ticker;  // SIGALRM, which the mask keeps away
        observe("ended by its time limit", pselect(0, nullptr, nullptr, nullptr, &moment, &both));
        observe("which it has waited for", watch.at_least_ms(30));
    }
    sigset_t mask = none;
    must(sigprocmask(SIG_BLOCK, nullptr, &mask));
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGALRM blocked", sigismember(&mask, SIGALRM));
}
