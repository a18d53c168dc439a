// SPDX-License-Identifier: MIT
// Internet sockets: connections on the loopback network, and what an administrator may have changed.
#pragma once

#include "support/case.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ipcts {

// Ends the case as unsupported where every address counts as one of this machine: by ip_nonlocal_bind (ip(7)), or, on Linux,
// because no network is up and none has an address.
inline void require_foreign_addresses() {
    const Scaffolding helper;
    const int setting = ::open("/proc/sys/net/ipv4/ip_nonlocal_bind", O_RDONLY);
    char every = '0';
    if (setting != -1) ::read(setting, &every, 1);
    ::close(setting);
    if (every == '1') unsupported("every address is available here (ip_nonlocal_bind)");

    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_port = htons(9);
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int probe = ::socket(AF_INET, SOCK_DGRAM, 0);
    const int connected = ::connect(probe, reinterpret_cast<sockaddr*>(&name), sizeof name);
    if (connected == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
    ::close(probe);
}

// Both ends of a connection: stream sockets.
struct Connection {
    int client, server;
};

// A stream socket that listens on the loopback address, at a free port. Unsupported where there is no such network.
class Loopback {
public:
    Loopback() {
        const Scaffolding helper;
        name_.sin_family = AF_INET;
        name_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        if (listener_ == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
        const int bound = ::bind(must(listener_), address(), size());
        if (bound == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network here");
        must(bound);
        socklen_t length = size();
        must(::getsockname(listener_, reinterpret_cast<sockaddr*>(&name_), &length));
        must(::listen(listener_, 2));
        const Connection first = connection();  // the network may be down
        ::close(first.client);
        ::close(first.server);
    }
    int listener() const { return listener_; }
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&name_); }
    static socklen_t size() { return sizeof(sockaddr_in); }
    // A new connection. connect() may wait for accept(), which this thread is to call later: so it only asks for the connection.
    Connection connection() const {
        const Scaffolding helper;
        const int client = must(::socket(AF_INET, SOCK_STREAM, 0)), flags = must(::fcntl(client, F_GETFL));
        must(::fcntl(client, F_SETFL, flags | O_NONBLOCK));
        const int asked = ::connect(client, address(), size());
        if (asked == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
        if (asked == -1 && errno != EINPROGRESS) must(asked);
        const int server = must(::accept(listener_, nullptr, nullptr));
        pollfd entry = {client, POLLOUT, 0};
        must(::poll(&entry, 1, -1));
        must(::fcntl(client, F_SETFL, flags));
        return {client, server};
    }
private:
    sockaddr_in name_ = {};
    int listener_;
};

}  // namespace ipcts
