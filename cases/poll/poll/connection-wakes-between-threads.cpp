// A poll() that waits for a listening socket returns with POLLIN when another thread of the process asks for a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; XSH listen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.poll.listening-socket-pollin

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    pollfd entry = {listening_socket("s"), POLLIN, 0};
    Waker client([] { connected_socket("s"); });
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", client.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("accept gives a descriptor", accept(entry.fd, nullptr, nullptr) >= 0);
}
