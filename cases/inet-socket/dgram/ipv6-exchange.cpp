// On the loopback address of IPv6, recvfrom() tells the sender of a datagram, and an answer sent there reaches it; a connected
// socket hears its peer.
//
// ref:      POSIX.1-2024 XSH 2.10.20; POSIX.1-2024 XSH recvfrom() DESCRIPTION; POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  option IP6
// strength: shall

#include "support/datagrams.hpp"

namespace {
struct SixName {
    sockaddr_in6 in;
    socklen_t size = sizeof(sockaddr_in6);
    sockaddr* address() { return reinterpret_cast<sockaddr*>(&in); }
};
}  // namespace

static int bound(SixName& name) {
    const int fd = socket(AF_INET6, SOCK_DGRAM, 0);
    if (fd == -1 && errno == EAFNOSUPPORT) unsupported("no IPv6 here");
    name.in = {};
    name.in.sin6_family = AF_INET6;
    name.in.sin6_addr = in6addr_loopback;
    if (bind(must(fd), name.address(), name.size) == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback address of IPv6");
    must(getsockname(fd, name.address(), &name.size));
    return fd;
}

int main() {
#ifdef _SC_IPV6
    if (sysconf(_SC_IPV6) == -1) unsupported("this system does not offer the option IP6");
#endif
    SixName of_server, of_client, from = {};
    const int server = bound(of_server), client = bound(of_client);
    char bytes[16] = "";
    const ssize_t sent = sendto(client, "question", 8, 0, of_server.address(), of_server.size);
    if (sent == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
    observe("sendto", sent);
    observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, from.address(), &from.size)});
    observe("the length of an address of IPv6", from.size == sizeof from.in);
    const bool same = std::memcmp(&from.in.sin6_addr, &in6addr_loopback, sizeof in6addr_loopback) == 0;
    observe("the address of the sender", same && from.in.sin6_family == AF_INET6 && from.in.sin6_port == of_client.in.sin6_port);
    observe("connect", connect(server, from.address(), from.size));
    observe("send", send(server, "answer", 6, 0));
    observe("the sender receives", Bytes{bytes, recv(client, bytes, sizeof bytes, 0)});
}
