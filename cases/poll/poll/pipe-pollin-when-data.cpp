// poll() reports a pipe as readable once there are data in it, and not before.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLRDNORM
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN | POLLRDNORM, POLLOUT};
    observe("poll of the empty pipe", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    must(write(writer, "x", 1));
    observe("poll with a byte in it", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    observe("POLLRDNORM", (entry.revents & POLLRDNORM) != 0);
}
