// A socket that is connected cannot become a listener, and its connection works on.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    observe("the client", listen(connection.client, 1));
    observe("the accepted socket", listen(connection.server, 1));
    must(send(connection.client, "x", 1, 0));
    char byte = 0;
    observe("the connection works on", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
    const int bound = bound_inet_socket();
    observe("a bound socket without a connection", listen(bound, 1));
    observe("it listens", is_listening(bound));
}
