// poll() without any descriptor waits until its time has run out, and returns 0.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Stopwatch watch;
    observe("poll of nothing for 50 ms", poll(nullptr, 0, 50));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe_blocking("poll of nothing without a limit", [] { return poll(nullptr, 0, -1); });
}
