// A listening socket is readable as long as there is a connection to accept.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    pollfd entry = {listening_socket("s"), POLLIN, POLLOUT};
    observe("poll before", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    connected_socket("s");
    observe("poll once somebody connects", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});

    must(accept(entry.fd, nullptr, nullptr));
    observe("poll after accept", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
