// A ppoll() that waits for a datagram socket returns with POLLIN when another thread of the process sends a datagram to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    Waker sender([&] { must(send(pair.b, "x", 1, 0)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("events", PollEvents{entry.revents});
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
