// poll() watches descriptor 0 like any other.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(dup2(reader, 0));
    pollfd entry = {0, POLLIN, POLLIN};
    observe("poll of an empty pipe", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(write(writer, "x", 1));
    observe("poll with a byte in it", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(close(0));
    observe("poll once it is closed", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
