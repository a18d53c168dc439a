// recvmsg() on a socket without a peer stores the address of the sender of a datagram and its length.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int server = datagram_socket();
    const InetName to = name_of(server);
    for (const char* text : {"one", "other"}) {
        const int client = datagram_socket();
        must(sendto(client, text, std::strlen(text), 0, to.address(), to.size));
        char bytes[16] = "";
        InetName from;
        OnePiece message(bytes, sizeof bytes);
        message.header.msg_name = from.room();
        message.header.msg_namelen = from.size;  // more than an address takes
        observe("recvmsg", Bytes{bytes, recvmsg(server, &message.header, 0)});
        from.size = message.header.msg_namelen;
        observe("the length of an Internet address", from.is_whole());
        observe("it is that of the sender", from.is(name_of(client)));
    }
}
