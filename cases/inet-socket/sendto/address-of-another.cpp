// sendto() on a connected stream socket ignores the address, or fails with EISCONN; nothing goes to the address.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS EISCONN
// profile:  posix
// strength: may

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Loopback listening, other;
    const Connection connection = listening.connection();
    const ssize_t sent = sendto(connection.client, "x", 1, 0, other.address(), other.size());
    observe("sendto", sent, {"1", "-1 EISCONN"});
    observe("sendto without an address", sendto(connection.client, "y", 1, 0, nullptr, 0));
    must(shutdown(connection.client, SHUT_WR));
    char bytes[8] = "";
    must(recv(connection.server, bytes, sizeof bytes - 1, MSG_WAITALL));
    observe("the other end receives what was sent", std::strcmp(bytes, sent == 1 ? "xy" : "y") == 0);
    set_nonblocking(other.listener());
    observe_would_block("the listener at the address", accept(other.listener(), nullptr, nullptr));
}
