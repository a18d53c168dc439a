// shutdown() for reading leaves the other direction alone: what is sent afterwards arrives.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_RD
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    observe("shutdown", shutdown(connection.client, SHUT_RD));
    observe("send", send(connection.client, "out", 3, MSG_NOSIGNAL));
    char bytes[8] = "";
    char byte = 0;
    observe("recv gives data", recv(connection.client, &byte, 1, 0) > 0);
    observe("the other end receives", Bytes{bytes, recv(connection.server, bytes, 3, MSG_WAITALL)});
}
