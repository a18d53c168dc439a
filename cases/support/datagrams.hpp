// SPDX-License-Identifier: MIT
// Datagram sockets on the loopback network.
//
// Nobody promises that a datagram arrives: a system may lose one even on the loopback network, and may deliver it some time after
// sendto() has returned. A case must not take that for a wrong result. So a few small datagrams at most are on their way at a time,
// which fit into every receive queue, and these rules hold:
//  - A case waits without a limit for a datagram that it has to see. If it was lost, the case hangs, and does not blame what it
//  shows.
//  - Where it costs little, the sender repeats the datagram until an answer comes. Then a second copy must do no harm.
//  - Before a case says that nothing came, it waits for another datagram, which was sent later.
//  - The order of two datagrams that are on their way together is open.
#pragma once

#include "support/inet.hpp"
#include "support/sockets.hpp"

namespace ipcts {

// A datagram socket that is bound to a free port of the loopback address. Unsupported where there is no such network. The port is
// one that the system has chosen for another socket before: a port that it chooses for this one it may take back, as Linux does
// when connect() resets the peer.
inline int datagram_socket() {
    const Scaffolding helper;
    for (;;) {
        const int first = bound_inet_socket(SOCK_DGRAM), probe = inet_socket(SOCK_DGRAM);
        const InetName name = name_of(first);
        const int reached = ::connect(probe, name.address(), name.size);
        require_network(reached);
        must(reached);
        ::close(probe);
        ::close(first);
        const int fd = inet_socket(SOCK_DGRAM), bound = ::bind(fd, name.address(), name.size);
        if (bound == 0) return fd;
        must(errno == EADDRINUSE);  // somebody else was faster
        ::close(fd);
    }
}

// Makes the socket that is bound to `peer` the peer of `fd`.
inline void set_peer(int fd, int peer) {
    const Scaffolding helper;
    const InetName name = name_of(peer);
    must(::connect(fd, name.address(), name.size));
}

// Two datagram sockets, each of which is the peer of the other.
inline SocketPair datagram_pair() {
    const int a = datagram_socket(), b = datagram_socket();
    set_peer(a, b);
    set_peer(b, a);
    return {a, b};
}

// A message of one piece, for sendmsg() and recvmsg().
struct OnePiece {
    iovec piece;
    msghdr header = {};

    OnePiece(void* bytes, size_t size) : piece{bytes, size} {
        header.msg_iov = &piece;
        header.msg_iovlen = 1;
    }
    OnePiece(const OnePiece&) = delete;
    OnePiece& operator=(const OnePiece&) = delete;
};

}  // namespace ipcts
