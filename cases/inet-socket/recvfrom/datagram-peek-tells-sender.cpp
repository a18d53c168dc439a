// recvfrom() with MSG_PEEK tells the sender of a datagram and leaves the datagram there; the next call gets both again.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int server = datagram_socket(), client = datagram_socket();
    const InetName to = name_of(server);
    must(sendto(client, "hello", 5, 0, to.address(), to.size));
    for (const int flags : {int{MSG_PEEK}, 0}) {
        char bytes[8] = "";
        InetName from;
        observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, flags, from.room(), &from.size)});
        observe("the length of an Internet address", from.is_whole());
        observe("it is that of the sender", from.is(name_of(client)));
    }
    set_nonblocking(server);
    char byte;
    observe_would_block("recvfrom again", recvfrom(server, &byte, 1, 0, nullptr, nullptr));
}
