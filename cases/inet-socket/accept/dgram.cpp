// accept() on a datagram socket of the Internet family fails: its type has no connections, and it does not listen.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EOPNOTSUPP EINVAL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    observe("a datagram socket", refusal(accept(bound_inet_socket(SOCK_DGRAM), nullptr, nullptr)), {"-1 EOPNOTSUPP", "-1 EINVAL"});
    const Loopback listening;
    const int client = asking_client(listening.name()), server = accept(listening.listener(), nullptr, nullptr);
    wait_for_connection(client);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("a client of the listener is heard", Bytes{&byte, recv(server, &byte, 1, 0)});
}
