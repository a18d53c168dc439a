// select() without any set waits until its time has run out or a signal comes.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    timeval limit = {0, 50'000};
    const Stopwatch watch;
    observe("select of nothing for 50 ms", select(0, nullptr, nullptr, nullptr, &limit));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe_blocking("select of nothing without a limit", [] { return select(0, nullptr, nullptr, nullptr, nullptr); });
}
