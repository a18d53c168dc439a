// A connection stays until the last descriptor of an end is closed: through a duplicate the socket still sends, and then the
// other end finds the end.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int duplicate = dup(connection.client);
    must(send(connection.client, "one", 3, 0));
    observe("close one descriptor", close(connection.client));
    observe("send through the other", send(duplicate, "two", 3, MSG_NOSIGNAL));
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, 6, MSG_WAITALL)});
    must(send(connection.server, "back", 4, 0));
    observe("the other direction", Bytes{bytes, recv(duplicate, bytes, 4, MSG_WAITALL)});
    observe("close the other", close(duplicate));
    observe("recv", recv(connection.server, bytes, sizeof bytes, 0));
}
