// A read() that waits on a stream socket returns what another process sends at the other end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    WakingChild sender([&] { must(send(pair.a, "x", 1, 0)); });
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(pair.b, bytes, sizeof bytes)});
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
}
