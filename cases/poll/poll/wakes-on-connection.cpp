// A poll() that waits for a listening socket returns with POLLIN when another process asks for a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; XSH listen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    WakingChild client([] { connected_socket("s"); });
    pollfd entry = {listener, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", client.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
    observe("client", client.wait());
}
