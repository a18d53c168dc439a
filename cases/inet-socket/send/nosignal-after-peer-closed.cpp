// On a broken connection, whose other end has gone, send() with MSG_NOSIGNAL fails with EPIPE and without SIGPIPE; without the flag
// there is one.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION MSG_NOSIGNAL; POSIX.1-2024 XSH 2.10.14
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    handle(SIGPIPE);
    must(close(connection.server));
    wait_until_broken(connection.client);
    observe("send with MSG_NOSIGNAL", send(connection.client, "x", 1, MSG_NOSIGNAL));
    observe("SIGPIPE handled", handled);
    observe("send without", send(connection.client, "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
