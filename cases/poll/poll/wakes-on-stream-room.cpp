// A poll() that waits for room in a full stream socket returns with POLLOUT when another process empties its peer.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall
// needs:    fork

#include "support/socket_results.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    fill_socket(pair.a);
    WakingChild receiver([&] { must(drain_socket(pair.b) > 0); });
    pollfd entry = {pair.a, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    observe("events", PollEvents{entry.revents});
    observe("send", send(pair.a, "x", 1, 0));
}
