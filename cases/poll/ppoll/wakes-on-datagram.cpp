// A ppoll() that waits for a datagram socket returns with POLLIN when another process sends a datagram to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    WakingChild sender([&] { must(send(pair.b, "x", 1, 0)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("events", PollEvents{entry.revents});
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
