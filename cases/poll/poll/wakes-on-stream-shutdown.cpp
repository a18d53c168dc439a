// A poll() that waits for a stream socket returns with POLLIN or POLLHUP when another process shuts down its peer for sending.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    WakingChild other([&] { must(shutdown(pair.b, SHUT_WR)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", other.has_begun());
    observe("other process", other.wait());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
