// SPDX-License-Identifier: MIT
// Internet sockets: connections on the loopback network, and what an administrator may have changed.
#pragma once

#include "support/case.hpp"

#include <cstddef>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ipcts {

// Ends the case as unsupported where this result of connect() to the loopback address says that the network is down.
inline void require_network(int connected) {
    if (connected == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
}

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
    require_network(::connect(probe, reinterpret_cast<sockaddr*>(&name), sizeof name));
    ::close(probe);
}

// An Internet address with its port, or room for one.
struct InetName {
    sockaddr_in in = {};
    char more[8] = {};  // more room than an address takes: so a length that is not stored shows
    socklen_t size = sizeof in + sizeof more;

    // For getsockname(), accept() and their kin.
    sockaddr* room() { return reinterpret_cast<sockaddr*>(&in); }
    // For bind(), connect().
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&in); }
    // Whether the length covers address and port, and no more than there can be.
    bool is_whole() const { return size >= offsetof(sockaddr_in, sin_addr) + sizeof in.sin_addr && size <= sizeof in; }
    // Whether it is a port of the loopback address.
    bool is_loopback() const {
        return is_whole() && in.sin_family == AF_INET && in.sin_addr.s_addr == htonl(INADDR_LOOPBACK) && in.sin_port != 0;
    }
    bool is(const InetName& other) const {
        return is_whole() && other.is_whole() && in.sin_family == other.in.sin_family && in.sin_port == other.in.sin_port &&
               in.sin_addr.s_addr == other.in.sin_addr.s_addr;
    }
};

// The loopback address without a port: bind() finds one.
inline InetName loopback_name() {
    InetName name;
    name.in.sin_family = AF_INET;
    name.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.size = sizeof name.in;
    return name;
}

// The name that a socket has.
template <class Name = InetName>
Name name_of(int fd) {
    const Scaffolding helper;
    Name name;
    must(::getsockname(fd, name.room(), &name.size));
    return name;
}

// A new socket. Unsupported where there are none of this kind.
inline int inet_socket(int type = SOCK_STREAM) {
    const Scaffolding helper;
    const int fd = ::socket(AF_INET, type, 0);
    if (fd == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
    return must(fd);
}

// A new socket that is bound to a free port of the loopback address. Unsupported where there is no such network.
inline int bound_inet_socket(int type = SOCK_STREAM) {
    const Scaffolding helper;
    const int fd = inet_socket(type);
    const InetName name = loopback_name();
    const int bound = ::bind(fd, name.address(), name.size);
    if (bound == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network here");
    must(bound);
    return fd;
}

// Asks for a connection. connect() may wait for accept(), which the same thread is to call later: so this one does not wait.
template <class Name>
void ask_for_connection(int client, const Name& name) {
    const Scaffolding helper;
    const int flags = must(::fcntl(client, F_GETFL));
    must(::fcntl(client, F_SETFL, flags | O_NONBLOCK));
    const int asked = ::connect(client, name.address(), name.size);
    require_network(asked);
    if (asked == -1 && errno != EINPROGRESS) must(asked);
    must(::fcntl(client, F_SETFL, flags));
}

// A new socket that has asked for a connection.
inline int asking_client(const InetName& name) {
    const int client = inet_socket();
    ask_for_connection(client, name);
    return client;
}

// Waits until the connection is there that was asked for, and somebody has accepted.
inline void wait_for_connection(int client) {
    const WaitingHelper helper;
    pollfd entry = {client, POLLOUT, 0};
    while (::poll(&entry, 1, -1) == -1) must(errno == EINTR);
}

// Both ends of a connection: stream sockets.
struct Connection {
    int client, server;
};

// A stream socket that listens on the loopback address, at a free port. Unsupported where there is no such network.
class Loopback {
public:
    explicit Loopback(int backlog = 2) : listener_(bound_inet_socket()), name_(name_of(listener_)) {
        const Scaffolding helper;
        must(::listen(listener_, backlog));
        const Connection first = connection();  // the network may be down
        ::close(first.client);
        ::close(first.server);
    }
    int listener() const { return listener_; }
    const InetName& name() const { return name_; }
    const sockaddr* address() const { return name_.address(); }
    socklen_t size() const { return name_.size; }
    // A new connection.
    Connection connection() const {
        const Scaffolding helper;
        const int client = asking_client(name_), server = must(::accept(listener_, nullptr, nullptr));
        wait_for_connection(client);
        return {client, server};
    }
private:
    int listener_;
    InetName name_;
};

// The name of a port that is taken, but at which nobody listens: that of one end of a connection. A socket that is only bound would
// not do, as some systems do not answer there. Whoever is refused has to be bound, or it could meet itself.
inline InetName name_without_listener(const Loopback& network) {
    const Scaffolding helper;
    return name_of(network.connection().client);
}

// Asks for connections until one is not made for a moment: the queue of the listener seems to be full then. False if that does not
// happen, or if a full queue refuses connections.
inline bool fill_listener(const InetName& name) {
    const Scaffolding helper;
    for (int made = 0; made < 100; ++made) {
        const int client = must(::socket(AF_INET, SOCK_STREAM, 0));
        set_nonblocking(client);
        if (::connect(client, name.address(), name.size) == 0) continue;
        if (errno != EINPROGRESS) return false;
        pollfd entry = {client, POLLOUT, 0};
        if (::poll(&entry, 1, 100) == 0) return true;
        if (entry.revents & (POLLERR | POLLHUP)) return false;
    }
    return false;
}

// Sends zeros until a connection has taken none for a while, as what is on its way to the peer makes room again. Returns how many.
inline size_t fill_connection(int fd) {
    const Scaffolding helper;
    static const char zeros[4096] = {};
    // The room of a connection may grow. Asking for little of it is a wish: a system may refuse it for a socket that is connected.
    const int little = 1 << 14, flags = must(::fcntl(fd, F_GETFL));
    ::setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);
    must(::fcntl(fd, F_SETFL, flags | O_NONBLOCK));
    size_t taken = 0;
    for (int quiet = 0; quiet < 5; ++quiet, breathe(2))
        for (size_t piece : {sizeof zeros, size_t{1}})
            for (ssize_t size; (size = ::send(fd, zeros, piece, MSG_NOSIGNAL)) > 0; quiet = 0) taken += static_cast<size_t>(size);
    must(::fcntl(fd, F_SETFL, flags));
    return taken;
}

// Waits until so many bytes can be received, and leaves them there.
inline void wait_for_bytes(int fd, size_t count) {
    const WaitingHelper helper;
    char bytes[256];
    must(count < sizeof bytes);
    while (must(::recv(fd, bytes, count, MSG_PEEK)) < static_cast<ssize_t>(count)) breathe();
}

// Sends one byte, "!", out of band. Unsupported where the protocol has no such data.
inline void send_out_of_band(int fd) {
    const Scaffolding helper;
    const ssize_t sent = ::send(fd, "!", 1, MSG_OOB);
    if (sent == -1 && errno == EOPNOTSUPP) unsupported("no out-of-band data here");
    must(sent);
}

// Sends "ab", one byte "!" out of band, and "c". The first two bytes have come to the other end then.
inline void send_around_out_of_band(const Connection& connection) {
    const Scaffolding helper;
    must(::send(connection.client, "ab", 2, 0));
    wait_for_bytes(connection.server, 2);
    send_out_of_band(connection.client);
    must(::send(connection.client, "c", 1, 0));
}

// Sends until the connection, whose other end has gone, is known to be no longer connected.
inline void wait_until_broken(int fd) {
    const WaitingHelper helper;
    while (::send(fd, "x", 1, MSG_NOSIGNAL) != -1 || errno == ECONNRESET) nap();
    must(errno == EPIPE);
}

// Whether a socket listens.
inline bool is_listening(int fd) {
    const Scaffolding helper;
    int value = 0;
    socklen_t size = sizeof value;
    must(::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &size));
    return value != 0;
}

// Receives from a connection until its end, and returns how much that was.
inline size_t receive_to_end(int fd) {
    const WaitingHelper helper;
    char piece[4096];
    size_t received = 0;
    for (ssize_t size; (size = ::recv(fd, piece, sizeof piece, 0)) > 0;) received += static_cast<size_t>(size);
    return received;
}

}  // namespace ipcts
