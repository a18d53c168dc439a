// A ppoll() that waits for a listening socket returns with POLLIN when another thread of the process asks for a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN; XSH listen() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Waker client([] { connected_socket("s"); });
    pollfd entry = {listener, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", client.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
}
