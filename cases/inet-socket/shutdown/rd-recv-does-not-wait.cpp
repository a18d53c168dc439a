// After shutdown() for reading a recv() does not wait for data that nobody sends: receiving is disabled.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_RD
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char byte = 0;
    observe("shutdown", shutdown(connection.server, SHUT_RD));
    observe("recv gives data", recv(connection.server, &byte, 1, 0) > 0);
    observe("read gives data", read(connection.server, &byte, 1) > 0);
}
