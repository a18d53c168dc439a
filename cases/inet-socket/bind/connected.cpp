// A socket that is connected cannot be bound: it has an address already.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EINVAL EISCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const InetName any = loopback_name(), client = name_of(connection.client), server = name_of(connection.server);
    observe("the client", bind(connection.client, any.address(), any.size), {EINVAL, EISCONN});
    observe("the accepted socket", bind(connection.server, any.address(), any.size), {EINVAL, EISCONN});
    observe("the names stay", name_of(connection.client).is(client) && name_of(connection.server).is(server));
    must(send(connection.client, "x", 1, 0));
    char byte = 0;
    observe("the connection works on", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
