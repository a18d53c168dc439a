// poll() with a time limit of 0 never waits; with -1 it does.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, POLLOUT};
    observe("time limit 0", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    observe_blocking("time limit -1", [&] { return poll(&entry, 1, -1); });
}
