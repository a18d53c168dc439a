// A recv() that waits for a record on a socket of the type SOCK_SEQPACKET returns 0 when another process closes the last
// descriptor of the other end.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    WakingChild closer([&] { must(close(pair.a)); });
    must(close(pair.a));
    char bytes[8] = "";
    observe("recv", recv(pair.b, bytes, sizeof bytes, 0));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
