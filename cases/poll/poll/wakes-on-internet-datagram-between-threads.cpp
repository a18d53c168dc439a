// A poll() that waits for a datagram socket of the Internet returns when another thread of the process sends a datagram to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    pollfd entry = {pair.b, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", sender.has_begun());
    observe("events", PollEvents{entry.revents});
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
