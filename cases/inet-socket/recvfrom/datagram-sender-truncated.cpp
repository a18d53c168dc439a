// recvfrom() cuts the address of the sender of a datagram where the room for it is shorter, and stores nothing behind it.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int server = datagram_socket(), client = datagram_socket();
    const InetName to = name_of(server), sender = name_of(client);
    must(sendto(client, "hello", 5, 0, to.address(), to.size));
    char bytes[8] = "";
    InetName from;
    std::memset(&from.in, 'x', sizeof from.in);
    from.size = 4;
    observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("the length of what is stored, or of the address", from.size == 4 || from.is_whole());
    observe("the beginning of the address", std::memcmp(&from.in, &sender.in, 4) == 0);
    observe("what is behind it", Bytes{reinterpret_cast<const char*>(&from.in) + 4, 4});
}
