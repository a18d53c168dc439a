// A recvfrom() that waits for a datagram of the Internet gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    char bytes[8] = "";
    InetName from;
    observe("recvfrom", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("it waited for the other thread", sender.has_begun());
    observe("from the peer", from.is(name_of(pair.a)));
}
