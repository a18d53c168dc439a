// SPDX-License-Identifier: MIT
// Unix-domain sockets that are there to be used: addresses, pairs, listeners, and one descriptor in a message.
#pragma once

#include "support/case.hpp"

#include <sys/socket.h>
#include <sys/un.h>

namespace ipcts {

struct UnixAddress {
    sockaddr_un un = {};
    socklen_t size = sizeof(sockaddr_un);
    // For bind(), connect(), sendto().
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&un); }
};

// The address of a path; relative ones (after enter_scratch_directory()) always fit.
inline UnixAddress unix_address(const char* path) {
    UnixAddress result;
    must(std::strlen(path) < sizeof result.un.sun_path);
    result.un.sun_family = AF_UNIX;
    std::strcpy(result.un.sun_path, path);
    return result;
}

struct SocketPair {
    int a, b;
};

// The result of making a socket: only stream sockets have to be there in every address family (XSH 2.10.1).
inline int made(int type, int result) {
    if (result == -1 && type != SOCK_STREAM && (errno == EPROTOTYPE || errno == EPROTONOSUPPORT || errno == EOPNOTSUPP))
        unsupported("no Unix-domain sockets of this type");
    return must(result);
}

inline int unix_socket(int type = SOCK_STREAM) {
    const Scaffolding helper;
    return made(type, ::socket(AF_UNIX, type, 0));
}

inline SocketPair socket_pair(int type = SOCK_STREAM) {
    const Scaffolding helper;
    int ends[2];
    made(type, ::socketpair(AF_UNIX, type, 0, ends));
    return {ends[0], ends[1]};
}

// A socket bound to `path`; listening where a backlog is given.
inline int bound_socket(const char* path, int type = SOCK_STREAM, int backlog = -1) {
    const Scaffolding helper;
    const int fd = unix_socket(type);
    const UnixAddress name = unix_address(path);
    must(::bind(fd, name.address(), name.size));
    if (backlog >= 0) must(::listen(fd, backlog));
    return fd;
}
inline int listening_socket(const char* path, int type = SOCK_STREAM, int backlog = 8) { return bound_socket(path, type, backlog); }

// Connects a socket to the one bound to `path`. A system may let connect() wait for accept(), which the same thread is to call
// later: so this one asks for the connection only, and accept() completes it.
inline void request_connection(int fd, const char* path) {
    const Scaffolding helper;
    const UnixAddress name = unix_address(path);
    const int flags = must(::fcntl(fd, F_GETFL));
    must(::fcntl(fd, F_SETFL, flags | O_NONBLOCK));
    int result = ::connect(fd, name.address(), name.size);
    const int error = errno;
    must(::fcntl(fd, F_SETFL, flags));
    errno = error;
    if (result == -1 && error == EINPROGRESS) return;
    if (result == -1 && error == EAGAIN) result = ::connect(fd, name.address(), name.size);  // Linux: the queue is full
    must(result);
}

// A new socket for which a connection to the one bound to `path` was requested; it can be used once that has been accepted.
inline int connected_socket(const char* path, int type = SOCK_STREAM) {
    const int fd = unix_socket(type);
    request_connection(fd, path);
    return fd;
}

// Waits until something can be read: what was sent need not be there at once.
inline void wait_for_data(int fd) {
    const WaitingHelper helper;
    pollfd entry = {fd, POLLIN, 0};
    while (::poll(&entry, 1, -1) == -1) must(errno == EINTR);
}

}  // namespace ipcts
