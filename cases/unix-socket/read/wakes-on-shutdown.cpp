// A read() that waits on a stream socket returns 0 when another process shuts the other end down for writing.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH recv() RETURN VALUE; XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    WakingChild peer([&] { must(shutdown(pair.a, SHUT_WR)); });
    char bytes[4] = "";
    observe("read", read(pair.b, bytes, sizeof bytes));
    observe("it waited for the other process", peer.has_begun());
    observe("peer", peer.wait());
    observe("the other direction stays open", send(pair.b, "x", 1, 0));
}
