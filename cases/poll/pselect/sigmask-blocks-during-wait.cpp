// A signal that is in the mask of pselect() stays pending while the call waits, and is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    handle(SIGALRM);
    const timespec limit = {0, 50'000'000};
    const sigset_t mask = set_of({SIGALRM});
    const Ticker ticker;  // SIGALRM again and again
    const int before = handled;
    const Stopwatch watch;
    observe("ended by its time limit", pselect(0, nullptr, nullptr, nullptr, &limit, &mask));
    observe("which it has waited for", watch.at_least_ms(50));
    note("%d before, %d after", before, static_cast<int>(handled));
    observe("delivered in the end", eventually([&] { return handled > before; }));
}
