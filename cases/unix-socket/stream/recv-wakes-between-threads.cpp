// A thread that waits in recv() on a stream socket returns when another thread of the process sends to it.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.a, "x", 1, 0)); });
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
