// A thread that waits in recv() for a datagram gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    Waker sender([&] { must(send(pair.a, "one", 3, 0)); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
