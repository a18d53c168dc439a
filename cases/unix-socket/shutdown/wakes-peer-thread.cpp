// shutdown() for writing by one thread wakes another one that waits in recv() on the peer, which returns 0.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.shutdown.wakes-peer-reader

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    int result = -5;
    Waker closer([&] { result = shutdown(pair.a, SHUT_WR); });
    char byte;
    observe("recv", recv(pair.b, &byte, 1, 0));
    observe("it waited for the other thread", closer.has_begun());
    closer.join();
    observe("shutdown", result);
}
