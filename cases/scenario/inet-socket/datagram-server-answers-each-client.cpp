// Three clients ask a datagram server, each from a process of its own, and repeat the question until they hear the answer to it.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION; POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/datagrams.hpp"

// Asks until an answer comes: the question, or the answer, may be lost. What is asked twice is answered twice, alike.
static int ask(int fd, const InetName& server, char question) {
    pollfd entry = {fd, POLLIN, 0};
    do { must(sendto(fd, &question, 1, 0, server.address(), server.size)); } while (poll(&entry, 1, 200) == 0);
    char answer = '-';
    InetName from;
    const ssize_t size = recvfrom(fd, &answer, 1, 0, from.room(), &from.size);
    return size == 1 && from.is(server) && answer == question - 'a' + 'A' ? 0 : 1;
}

int main() {
    const int fd = datagram_socket(), clients[] = {datagram_socket(), datagram_socket(), datagram_socket()};
    const InetName name = name_of(fd);
    Child server([&] {
        for (;;) {
            char letter = '-';
            InetName from;
            must(recvfrom(fd, &letter, 1, 0, from.room(), &from.size));
            letter = static_cast<char>(letter - 'a' + 'A');
            must(sendto(fd, &letter, 1, 0, from.address(), from.size));
        }
    });
    Child first([&] { return ask(clients[0], name, 'a'); });
    Child second([&] { return ask(clients[1], name, 'b'); });
    Child third([&] { return ask(clients[2], name, 'c'); });
    observe("first client", first.wait());
    observe("second client", second.wait());
    observe("third client", third.wait());
}
