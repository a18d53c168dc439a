// connect() gives a datagram socket that has no address one that nobody else has: each of two gets the answers that are for it.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int server = datagram_socket(), clients[] = {inet_socket(SOCK_DGRAM), inet_socket(SOCK_DGRAM)};
    const InetName to = name_of(server);
    for (const int client : clients) observe("connect", connect(client, to.address(), to.size));
    observe("two addresses", !(name_of(clients[0]).is(name_of(clients[1]))));
    for (const int client : clients) {
        char bytes[8] = "";
        InetName from;
        must(send(client, "x", 1, 0));
        must(recvfrom(server, bytes, sizeof bytes, 0, from.room(), &from.size));
        observe("the server hears from that address", from.is(name_of(client)));
        const char* answer = client == clients[0] ? "one" : "two";
        must(sendto(server, answer, 3, 0, from.address(), from.size));
        observe("the answer", Bytes{bytes, recv(client, bytes, sizeof bytes, 0)});
    }
}
