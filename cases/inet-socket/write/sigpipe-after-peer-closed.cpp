// Once a connection is known to be broken, as its other end has gone, each write() fails with EPIPE, and the thread gets SIGPIPE
// for it.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH 2.10.14
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    handle(SIGPIPE);
    must(close(connection.server));
    wait_until_broken(connection.client);
    observe("write", write(connection.client, "x", 1));
    observe("SIGPIPE handled", handled);
    observe("write again", write(connection.client, "x", 1));
    observe("SIGPIPE handled", handled);
}
