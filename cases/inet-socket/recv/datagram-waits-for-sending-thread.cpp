// A recv() that waits for a datagram of the Internet gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
