// connect() to a port that is taken, but at which nobody listens, is refused; a client of a listener is accepted.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const InetName name = name_without_listener(listening);
    observe("where nobody listens", connect(bound_inet_socket(), name.address(), name.size));
    const int client = asking_client(listening.name());
    observe("where somebody listens a client is accepted", accept(listening.listener(), nullptr, nullptr) >= 0);
    wait_for_connection(client);
}
