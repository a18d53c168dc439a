// A poll() that waits returns with POLLIN when another process asks a listener for a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Loopback listening;
    WakingChild peer([&] { asking_client(listening.name()); });
    pollfd entry = {listening.listener(), POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", peer.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("accept gives a descriptor", accept(listening.listener(), nullptr, nullptr) >= 0);
    observe("the other process", peer.wait());
}
