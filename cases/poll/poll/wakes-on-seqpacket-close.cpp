// A poll() that waits for a seqpacket socket returns with POLLIN or POLLHUP when another process closes its peer.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    WakingChild closer([&] { must(close(pair.b)); });
    must(close(pair.b));
    pollfd entry = {pair.a, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
