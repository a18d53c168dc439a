// A recvfrom() that waits for a datagram gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    Waker sender([&] { must(send(pair.a, "one", 3, 0)); });
    char bytes[4] = "";
    observe("recvfrom", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr)});
    observe("it waited for the other thread", sender.has_begun());
}
