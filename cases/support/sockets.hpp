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
inline SocketPair socket_pair(int type = SOCK_STREAM) {
    const Scaffolding helper;
    int ends[2];
    must(::socketpair(AF_UNIX, type, 0, ends));
    return {ends[0], ends[1]};
}

// A socket bound to `path`; listening where a backlog is given.
inline int bound_socket(const char* path, int type = SOCK_STREAM, int backlog = -1) {
    const Scaffolding helper;
    const int fd = must(::socket(AF_UNIX, type, 0));
    const UnixAddress name = unix_address(path);
    must(::bind(fd, name.address(), name.size));
    if (backlog >= 0) must(::listen(fd, backlog));
    return fd;
}
inline int listening_socket(const char* path, int type = SOCK_STREAM, int backlog = 8) { return bound_socket(path, type, backlog); }

// A new socket connected to the one bound to `path`.
inline int connected_socket(const char* path, int type = SOCK_STREAM) {
    const Scaffolding helper;
    const int fd = must(::socket(AF_UNIX, type, 0));
    const UnixAddress name = unix_address(path);
    must(::connect(fd, name.address(), name.size));
    return fd;
}

}  // namespace ipcts
