// A recv() that waits returns 0 when another thread of the process closes the peer.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.stream.peer-close-wakes-reader

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker closer([&] { must(close(pair.a)); });
    char byte;
    observe("recv", recv(pair.b, &byte, 1, 0));
    observe("it waited for the other thread", closer.has_begun());
}
