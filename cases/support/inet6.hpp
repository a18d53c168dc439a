// SPDX-License-Identifier: MIT
// Internet sockets of IPv6, which is an option: their names, and a socket at an address of this machine.
#pragma once

#include "support/inet.hpp"

namespace ipcts {

// An address of IPv6 with its port, or room for one.
struct InetName6 {
    sockaddr_in6 in = {};
    char more[8] = {};  // more room than an address takes: so a length that is not stored shows
    socklen_t size = sizeof in + sizeof more;

    // For getsockname(), accept() and their kin.
    sockaddr* room() { return reinterpret_cast<sockaddr*>(&in); }
    // For bind(), connect().
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&in); }
    // Whether the length covers address and port, and no more than there can be.
    bool is_whole() const {
        return in.sin6_family == AF_INET6 && size >= offsetof(sockaddr_in6, sin6_addr) + sizeof in.sin6_addr && size <= sizeof in;
    }
    bool is(const InetName6& other) const {
        return is_whole() && other.is_whole() && in.sin6_port == other.in.sin6_port &&
               std::memcmp(&in.sin6_addr, &other.in.sin6_addr, sizeof in.sin6_addr) == 0;
    }
};

// A stream socket that is bound to a free port of the loopback address. Unsupported where there is no such network, or where the
// system says that it does not offer the option.
inline int bound_inet6_socket() {
    const Scaffolding helper;
#ifdef _SC_IPV6
    if (::sysconf(_SC_IPV6) == -1) unsupported("this system does not offer the option IP6");
#endif
    const int fd = ::socket(AF_INET6, SOCK_STREAM, 0);
    if (fd == -1 && errno == EAFNOSUPPORT) unsupported("no sockets of IPv6 here");
    InetName6 name;
    name.in.sin6_family = AF_INET6;
    name.in.sin6_addr = in6addr_loopback;
    name.size = sizeof name.in;
    const int bound = ::bind(must(fd), name.address(), name.size);
    if (bound == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network of IPv6 here");
    must(bound);
    return fd;
}

}  // namespace ipcts
