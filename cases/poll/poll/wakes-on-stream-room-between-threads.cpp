// A poll() that waits for room in a full stream socket returns with POLLOUT when another thread of the process empties its peer.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall
// needs:    threads

#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    fill_socket(pair.a);
    Waker receiver([&] { must(drain_socket(pair.b) > 0); });
    pollfd entry = {pair.a, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", receiver.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("send", send(pair.a, "x", 1, 0));
}
