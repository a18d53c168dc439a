// After ppoll() the caller's signal mask is what it was, whether a signal ended the call or not.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    block({SIGUSR1});
    handle(SIGUSR1);
    pollfd entry = {reader, POLLIN, 0};
    const timespec limit = {1, 0}, moment = {0, 30'000'000};
    const sigset_t none = set_of({});

    raise(SIGUSR1);
    observe("ended by a signal", ppoll(&entry, 1, &limit, &none));
    observe("handled", handled);
    raise(SIGUSR1);
    observe("blocked again", is_pending(SIGUSR1));

    const sigset_t both = set_of({SIGUSR1, SIGALRM});
    {
        const Stopwatch watch;
        const Ticker ticker;  // SIGALRM, which the mask keeps away
        observe("ended by its time limit", ppoll(&entry, 1, &moment, &both));
        observe("which it has waited for", watch.at_least_ms(30));
    }
    sigset_t mask = none;
    must(sigprocmask(SIG_BLOCK, nullptr, &mask));
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGALRM blocked", sigismember(&mask, SIGALRM));
}
