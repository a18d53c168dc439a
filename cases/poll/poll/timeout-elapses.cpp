// poll() returns 0 when its time has run out, not earlier.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, POLLOUT};
    const Stopwatch watch;
    observe("poll for 50 ms", poll(&entry, 1, 50));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("events", PollEvents{entry.revents});
}
