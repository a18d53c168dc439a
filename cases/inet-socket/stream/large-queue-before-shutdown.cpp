// All that a connection took before shutdown() for writing arrives, though nobody receives until then, and the end comes behind
// it.
//
// ref:      POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const size_t sent = fill_connection(connection.client);
    observe("shutdown", shutdown(connection.client, SHUT_WR));
    auto* bytes = static_cast<char*>(must(std::malloc(sent + 1)));
    std::memset(bytes, 'x', sent + 1);
    observe("all is received", recv(connection.server, bytes, sent + 1, MSG_WAITALL) == static_cast<ssize_t>(sent));
    size_t zeros = 0;
    while (zeros < sent && bytes[zeros] == '\0') ++zeros;
    observe("as it was sent", zeros == sent);
    observe("and then", recv(connection.server, bytes, 1, 0));
}
