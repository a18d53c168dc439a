// shutdown() refuses a direction that there is not, and the connection works on.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    observe("-1", shutdown(connection.client, -1));
    observe("INT_MAX", shutdown(connection.client, INT_MAX));
    observe("send", send(connection.client, "x", 1, MSG_NOSIGNAL));
    char byte = 0;
    observe("it arrives", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
