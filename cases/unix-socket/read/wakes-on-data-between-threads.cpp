// A read() that waits on a stream socket returns what another thread of the process sends at the other end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.a, "x", 1, 0)); });
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(pair.b, bytes, sizeof bytes)});
    observe("it waited for the other thread", sender.has_begun());
}
