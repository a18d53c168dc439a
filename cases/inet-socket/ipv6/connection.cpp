// On the loopback network of IPv6 a client reaches a listener, the names of both ends agree, and data pass in both directions.
//
// ref:      POSIX.1-2024 XSH 2.10.20; POSIX.1-2024 XSH getpeername() DESCRIPTION
// profile:  option IP6
// strength: shall

#include "support/inet6.hpp"

int main() {
    const int listener = bound_inet6_socket();
    const InetName6 name = name_of<InetName6>(listener);
    must(listen(listener, 1));
    const int client = socket(AF_INET6, SOCK_STREAM, 0);
    ask_for_connection(client, name);
    InetName6 peer;
    const int server = accept(listener, peer.room(), &peer.size);
    wait_for_connection(client);
    observe("accept tells an address of IPv6", peer.is_whole());
    observe("it is the client's name", peer.is(name_of<InetName6>(client)));
    InetName6 other;
    observe("getpeername", getpeername(client, other.room(), &other.size));
    observe("it is the listener's name", other.is(name));
    char byte = 0;
    must(send(client, "x", 1, 0));
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
    must(send(server, "y", 1, 0));
    observe("the client hears", Bytes{&byte, recv(client, &byte, 1, 0)});
}
