// A recvfrom() that waits for a datagram of the Internet gets the one that another process sends.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/datagrams.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    WakingChild sender([&] { must(send(pair.a, "hello", 5, 0)); });
    char bytes[8] = "";
    InetName from;
    observe("recvfrom", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("from the peer", from.is(name_of(pair.a)));
}
