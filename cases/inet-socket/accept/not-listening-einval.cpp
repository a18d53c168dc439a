// accept() needs a listening socket: a fresh, a bound, a connected and an accepted one are refused.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EINVAL; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const Connection connection = listening.connection();
    observe("a fresh socket", accept(inet_socket(), nullptr, nullptr));
    observe("a bound socket", accept(bound_inet_socket(), nullptr, nullptr));
    observe("a connected socket", accept(connection.client, nullptr, nullptr));
    observe("an accepted socket", accept(connection.server, nullptr, nullptr));
    const int client = asking_client(listening.name());
    observe("the listener gives a descriptor", accept(listening.listener(), nullptr, nullptr) >= 0);
    wait_for_connection(client);
}
