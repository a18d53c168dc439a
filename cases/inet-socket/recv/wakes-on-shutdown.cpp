// A recv() that waits on an Internet connection returns 0 when another process shuts the other end down for writing.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    WakingChild peer([&] { must(shutdown(connection.client, SHUT_WR)); });
    char byte;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("it waited for the other process", peer.has_begun());
    observe("peer", peer.wait());
    observe("the other direction stays open", send(connection.server, "x", 1, 0));
}
