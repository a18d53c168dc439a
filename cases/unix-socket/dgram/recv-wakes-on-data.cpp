// A recv() that waits for a datagram gets the one that another process sends.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    WakingChild sender([&] { must(send(pair.a, "one", 3, 0)); });
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
}
