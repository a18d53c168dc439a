// shutdown() acts on the socket, not on a descriptor: through a duplicate it ends sending for a child process, too, and the
// other end finds the end though descriptors stay open.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Gate gate;
    Child child([&] {
        gate.wait();
        observe("send in the child", send(connection.client, "x", 1, MSG_NOSIGNAL));
    });
    observe("shutdown", shutdown(must(dup(connection.client)), SHUT_WR));
    char byte = 0;
    observe("the other end finds", recv(connection.server, &byte, 1, 0));
    gate.open();
    observe("the child", child.wait());
    observe("send in the parent", send(connection.client, "x", 1, MSG_NOSIGNAL));
}
