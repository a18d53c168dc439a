// A pselect() that waits for a stream connection of the Internet to become readable returns when another process sends at the
// other end.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    WakingChild sender([&] { must(send(connection.client, "hello", 5, 0)); });
    fd_set set = only(connection.server);
    observe("pselect", pselect(connection.server + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", sender.has_begun());
    observe("the other process", sender.wait());
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, 5, MSG_WAITALL)});
}
