// A datagram socket that a child process has inherited is the same as that of its parent: each datagram goes to the one that
// receives it, and to nobody else.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall
// needs:    fork

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int server = datagram_socket(), client = datagram_socket();
    const InetName to = name_of(server);
    char* taken = shared<char>();
    Child child([&] {
        InetName from;
        must(recvfrom(server, taken, 1, 0, from.room(), &from.size));
        must(sendto(server, "answer", 6, 0, from.address(), from.size));
    });
    must(sendto(client, "a", 1, 0, to.address(), to.size));
    char bytes[8] = "";
    InetName from;
    const ssize_t answered = recvfrom(client, bytes, sizeof bytes, 0, from.room(), &from.size);
    must(sendto(client, "b", 1, 0, to.address(), to.size));
    char byte = 0;
    const ssize_t received = recv(server, &byte, 1, 0);
    observe("child", child.wait());
    observe("it took", Bytes{taken, 1});
    observe("and answered", Bytes{bytes, answered});
    observe("from the address of the server", from.is(to));
    observe("the parent receives", Bytes{&byte, received});
    set_nonblocking(server);
    observe_would_block("anything else", recv(server, &byte, 1, 0));
}
