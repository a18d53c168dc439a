// shutdown() of both directions ends sending, and the other end finds what was sent and then the end.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_RDWR; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[8] = "";
    must(send(connection.client, "ab", 2, 0));
    observe("shutdown", shutdown(connection.client, SHUT_RDWR));
    observe("send", send(connection.client, "x", 1, MSG_NOSIGNAL));
    observe("recv gives data", recv(connection.client, bytes, sizeof bytes, 0) > 0);
    observe("the other end receives", Bytes{bytes, recv(connection.server, bytes, 2, MSG_WAITALL)});
    observe("and then", recv(connection.server, bytes, sizeof bytes, 0));
}
