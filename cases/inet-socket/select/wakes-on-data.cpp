// A select() that waits returns when another process sends at the other end of a connection.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    WakingChild peer([&] { must(send(connection.client, "x", 1, 0)); });
    fd_set set = only(connection.server);
    observe("select", select(connection.server + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", peer.has_begun());
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
    char byte = 0;
    observe("recv", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
    observe("the other process", peer.wait());
}
