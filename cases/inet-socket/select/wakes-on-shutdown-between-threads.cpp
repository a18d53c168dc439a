// A select() that waits returns when another thread of the process shuts the other end of a connection down for writing.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    Waker peer([&] { must(shutdown(connection.client, SHUT_WR)); });
    fd_set set = only(connection.server);
    observe("select", select(connection.server + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", peer.has_begun());
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
    char byte = 0;
    observe("recv", recv(connection.server, &byte, 1, 0));
}
