// A poll() that waits for a socket returns with POLLIN when another thread of the process sends to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.a, "x", 1, 0)); });
    pollfd entry = {pair.b, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", sender.has_begun());
    observe("events", PollEvents{entry.revents});
}
