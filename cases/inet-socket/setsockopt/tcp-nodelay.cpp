// TCP_NODELAY of a connection, where the system lets it be set, reads as it was set, and small pieces arrive in order with it
// and without it.
//
// ref:      POSIX.1-2024 XBD <netinet/tcp.h>; POSIX.1-2024 XSH setsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

#include <netinet/tcp.h>

int main() {
    const Connection connection = Loopback().connection();
    for (int value : {1, 0, 1}) {
        const int set = setsockopt(connection.client, IPPROTO_TCP, TCP_NODELAY, &value, sizeof value);
        if (set == -1 && (errno == ENOPROTOOPT || errno == EINVAL || errno == EISCONN)) unsupported("TCP_NODELAY cannot be set");
        observe("set", set);
        int now = -7;
        socklen_t length = sizeof now;
        if (getsockopt(connection.client, IPPROTO_TCP, TCP_NODELAY, &now, &length) == -1) unsupported("TCP_NODELAY cannot be read");
        observe(value ? "is on" : "is off", value ? now != 0 : now == 0);
        for (const char* letter : {"a", "b", "c"}) must(send(connection.client, letter, 1, 0));
        char bytes[4] = "";
        observe("received", Bytes{bytes, recv(connection.server, bytes, 3, MSG_WAITALL)});
    }
}
