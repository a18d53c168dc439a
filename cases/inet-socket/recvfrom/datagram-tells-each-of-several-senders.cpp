// Where several sockets send datagrams to one, recvfrom() tells for each datagram who sent it.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int server = datagram_socket(), clients[] = {datagram_socket(), datagram_socket(), datagram_socket()};
    const InetName to = name_of(server);
    for (int i = 0; i < 3; ++i) must(sendto(clients[i], &"abc"[i], 1, 0, to.address(), to.size));
    int times[3] = {}, right = 0;
    for (int i = 0; i < 3; ++i) {
        char letter = '-';
        InetName from;
        observe("recvfrom", recvfrom(server, &letter, 1, 0, from.room(), &from.size));
        observe("the length of an Internet address", from.is_whole());
        const int number = letter - 'a';
        if (number < 0 || number > 2) continue;
        ++times[number];
        right += from.is(name_of(clients[number]));
    }
    observe("each came once", times[0] == 1 && times[1] == 1 && times[2] == 1);
    observe("with the address of their sender", right);
}
