// ppoll() waits for its time limit and does not modify it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, POLLOUT};
    timespec limit = {0, 50'000'000};
    const Stopwatch watch;
    observe("ppoll", ppoll(&entry, 1, &limit, nullptr));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("limit as it was", limit.tv_sec == 0 && limit.tv_nsec == 50'000'000);
    observe("events", PollEvents{entry.revents});
}
