// write() on a connection that was shut down for writing fails with EPIPE; receiving works on. (Whether there is a SIGPIPE,
// too, is left open.)
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int fd = connection.client;
    handle(SIGPIPE);
    must(shutdown(fd, SHUT_WR));
    observe("after shutdown", write(fd, "x", 1));
    observe("the other end sends", send(connection.server, "back", 4, 0));
    char bytes[8] = "";
    observe("which is received", Bytes{bytes, recv(fd, bytes, 4, MSG_WAITALL)});
}
