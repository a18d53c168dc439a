// A poll() that waits for a stream socket returns with POLLIN when another process sends to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    WakingChild sender([&] { must(send(pair.b, "x", 1, 0)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("events", PollEvents{entry.revents});
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
