// poll() waits for a pipe with O_NONBLOCK as it does for any other.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    pollfd entry = {reader, POLLIN, POLLOUT};
    const Stopwatch watch;
    observe("poll for 50 ms", poll(&entry, 1, 50));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("events", PollEvents{entry.revents});
    observe_blocking("poll without a limit", [&] { return poll(&entry, 1, -1); });
}
