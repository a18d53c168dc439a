// A recvfrom() that waits on a stream socket returns what another thread of the process sends at the other end.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.a, "x", 1, 0)); });
    char bytes[4] = "";
    observe("recvfrom", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr)});
    observe("it waited for the other thread", sender.has_begun());
}
