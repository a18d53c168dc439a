// recv() with MSG_WAITALL returns less than was asked for when another thread of the process shuts the other end down for
// writing.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL; POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(send(connection.client, "abc", 3, 0));
    Waker peer([&] { must(shutdown(connection.client, SHUT_WR)); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, MSG_WAITALL)});
    observe("it waited for the other thread", peer.has_begun());
    observe("and then", recv(connection.server, bytes, sizeof bytes, 0));
}
