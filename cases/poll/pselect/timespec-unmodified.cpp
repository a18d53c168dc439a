// pselect() waits for its time limit and does not modify it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    timespec limit = {0, 30'000'000};
    const Stopwatch watch;
    observe("pselect", pselect(reader + 1, &set, nullptr, nullptr, &limit, nullptr));
    observe("took at least 30 ms", watch.at_least_ms(30));
    observe("limit as it was", limit.tv_sec == 0 && limit.tv_nsec == 30'000'000);
    observe("in the set", FD_ISSET(reader, &set) != 0);
}
