// A signal that is in the mask of ppoll() stays pending while the call waits, and is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    handle(SIGALRM);
    pollfd entry = {reader, POLLIN, 0};
    const timespec limit = {0, 50'000'000};
    const sigset_t mask = set_of({SIGALRM});
    const Ticker ticker;  // SIGALRM again and again
    const int before = handled;
    const Stopwatch watch;
    observe("ended by its time limit", ppoll(&entry, 1, &limit, &mask));
    observe("which it has waited for", watch.at_least_ms(50));
    note("%d before, %d after", before, static_cast<int>(handled));
    observe("delivered in the end", eventually([&] { return handled > before; }));
}
