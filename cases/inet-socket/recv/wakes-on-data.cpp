// A recv() that waits on an Internet connection returns when another process sends at the other end.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    WakingChild sender([&] { must(send(connection.client, "x", 1, 0)); });
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
}
