// A datagram that has arrived stays until it is received, though its sender has closed; recvfrom() still tells who that was.
//
// ref:      POSIX.1-2024 XSH 2.10.11; POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int receiver = datagram_socket(), sender = datagram_socket();
    const InetName to = name_of(receiver), of_sender = name_of(sender);
    observe("sendto", sendto(sender, "hello", 5, 0, to.address(), to.size));
    wait_for_data(receiver);
    observe("close", close(sender));
    char bytes[8] = "";
    InetName from;
    observe("recvfrom", Bytes{bytes, recvfrom(receiver, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("the address of the sender", from.is(of_sender));
}
