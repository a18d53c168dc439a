// shutdown() acts on the socket: what one thread shuts down is shut for the others, under any descriptor.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.shutdown.affects-all-descriptors

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const int duplicate = must(dup(pair.a));
    Text result;
    Thread closer([&] { result = as_text(shutdown(pair.a, SHUT_WR)); });
    closer.join();
    observe("shutdown in a thread", result);
    char byte;
    observe("the peer reads", recv(pair.b, &byte, 1, 0));
    observe("another thread sends", send(pair.a, "x", 1, MSG_NOSIGNAL));
    observe("through a duplicate", send(duplicate, "x", 1, MSG_NOSIGNAL));
}
