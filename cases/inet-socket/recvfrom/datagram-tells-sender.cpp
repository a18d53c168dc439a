// recvfrom() tells the address of the sender of a datagram, and an answer sent there reaches it.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int server = datagram_socket(), client = datagram_socket();
    const InetName to = name_of(server);
    must(sendto(client, "question", 8, 0, to.address(), to.size));
    char bytes[16] = "";
    InetName from;
    observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("the length of an Internet address", from.is_whole());
    observe("it is that of the sender", from.is(name_of(client)));
    observe("sendto that address", sendto(server, "answer", 6, 0, from.address(), from.size));
    observe("the sender receives", Bytes{bytes, recv(client, bytes, sizeof bytes, 0)});
}
