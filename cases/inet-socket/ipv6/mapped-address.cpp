// A socket of IPv6 reaches a listener of IPv4 by the mapped address; the listener's side sees an IPv4 address, and the client a
// mapped one.
//
// ref:      POSIX.1-2024 XSH 2.10.20
// profile:  option IP6
// strength: shall

#include "support/inet.hpp"
#include "support/inet6.hpp"

int main() {
    close(bound_inet6_socket());
    const Loopback listening;
    InetName6 name;
    name.in.sin6_family = AF_INET6;
    name.in.sin6_port = listening.name().in.sin_port;
    name.size = sizeof name.in;
    must(inet_pton(AF_INET6, "::ffff:127.0.0.1", &name.in.sin6_addr) == 1);
    const int client = must(socket(AF_INET6, SOCK_STREAM, 0)), off = 0;
    observe("clear IPV6_V6ONLY", setsockopt(client, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off));
    ask_for_connection(client, name);
    InetName peer;
    const int server = accept(listening.listener(), peer.room(), &peer.size);
    wait_for_connection(client);
    observe("the server sees an address of IPv4", peer.is_loopback());
    InetName6 own;
    observe("getsockname", getsockname(client, own.room(), &own.size));
    observe("the client has a mapped one", own.is_whole() && IN6_IS_ADDR_V4MAPPED(&own.in.sin6_addr) != 0);
    observe("of the same port", own.in.sin6_port == peer.in.sin_port);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
}
