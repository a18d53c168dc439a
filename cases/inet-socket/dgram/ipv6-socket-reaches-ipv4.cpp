// A socket of IPv6 that is bound to the loopback address of IPv4, written as one of IPv6, sends to an address of IPv4 and is told
// the sender of the answer in the same form.
//
// ref:      POSIX.1-2024 XSH 2.10.20
// profile:  option IP6
// strength: shall

#include "support/datagrams.hpp"
#include "support/inet6.hpp"

int main() {
#ifdef _SC_IPV6
    if (sysconf(_SC_IPV6) == -1) unsupported("this system does not offer the option IP6");
#endif
    const int server = datagram_socket(), client = socket(AF_INET6, SOCK_DGRAM, 0);
    if (client == -1 && errno == EAFNOSUPPORT) unsupported("no IPv6 here");
    const int off = 0;
    observe("clear IPV6_V6ONLY", setsockopt(must(client), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off));
    const InetName name = name_of(server);
    sockaddr_in6 mapped = {};
    mapped.sin6_family = AF_INET6;
    mapped.sin6_port = name.in.sin_port;
    mapped.sin6_addr.s6_addr[10] = mapped.sin6_addr.s6_addr[11] = 0xff;
    std::memcpy(&mapped.sin6_addr.s6_addr[12], &name.in.sin_addr, 4);
    sockaddr_in6 own = mapped;
    own.sin6_port = 0;
    observe("bind to the address of IPv4", bind(client, reinterpret_cast<sockaddr*>(&own), sizeof own));
    observe("sendto", sendto(client, "question", 8, 0, reinterpret_cast<sockaddr*>(&mapped), sizeof mapped));
    char bytes[16] = "";
    InetName from;
    observe("recvfrom of IPv4", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, from.room(), &from.size)});
    observe("an address of IPv4", from.is_whole() && from.in.sin_family == AF_INET);
    must(sendto(server, "answer", 6, 0, from.address(), from.size));
    InetName6 source;
    const ssize_t got = recvfrom(client, bytes, sizeof bytes, 0, source.room(), &source.size);
    observe("recvfrom of IPv6", Bytes{bytes, got});
    observe("an address of IPv6", source.is_whole());
    const bool same = std::memcmp(&source.in.sin6_addr, &mapped.sin6_addr, sizeof mapped.sin6_addr) == 0;
    observe("the one that was asked", same && source.in.sin6_port == mapped.sin6_port);
}
