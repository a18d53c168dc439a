// SPDX-License-Identifier: MIT
// What calls on sockets give back: errors that have two names, and names of Unix-domain sockets.
#pragma once

#include "support/sockets.hpp"
#include "support/unique.hpp"

#include <cstddef>

namespace ipcts {

// A call that would have to wait: a system may give EAGAIN and EWOULDBLOCK one number or two, and either for a socket.
template <class T>
void observe_would_block(const char* what, T value) {
    const int error = errno;
    const bool blocked = value == static_cast<T>(-1) && (error == EAGAIN || error == EWOULDBLOCK);
    if (blocked) observe(what, "-1 EAGAIN or EWOULDBLOCK");
    else observe(what, value);
    errno = error;
}

// A call that must fail with EOPNOTSUPP, which may have the number of ENOTSUP (whose name observe() would print).
template <class T>
void observe_not_supported(const char* what, T value) {
    const int error = errno;
    if (value == static_cast<T>(-1) && error == EOPNOTSUPP) observe(what, "-1 EOPNOTSUPP");
    else observe(what, value);
    errno = error;
}

// What a call gave that has to fail, as text for a set of results: EOPNOTSUPP by this name, and EWOULDBLOCK as EAGAIN.
inline const char* refusal(ssize_t value) {
    static Text text;
    const int error = errno;
    if (value != -1) text = format("%zd", value);
    else if (error == EOPNOTSUPP) text = format("-1 EOPNOTSUPP");
    else if (error == EWOULDBLOCK) text = format("-1 EAGAIN");
    else text = format("-1 %s", errno_text(error).chars);
    errno = error;
    return text.chars;
}

// Whether a descriptor is a socket of this type.
inline bool is_socket_of(int type, int fd) {
    const Scaffolding helper;
    int found = -1;
    socklen_t length = sizeof found;
    return ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &found, &length) == 0 && found == type;
}

// Sends zero bytes until a stream socket has taken none for a while, as what is on its way to the peer may make room again (nothing
// says that it is there once send() has returned); returns how many it took.
inline size_t fill_socket(int fd) {
    const Scaffolding helper;
    static const char zeros[4096] = {};
    const int flags = must(::fcntl(fd, F_GETFL));
    must(::fcntl(fd, F_SETFL, flags | O_NONBLOCK));
    size_t taken = 0;
    for (int quiet = 0; quiet < 5; ++quiet, breathe(2))
        for (size_t piece : {sizeof zeros, size_t{1}})
            for (ssize_t size; (size = ::send(fd, zeros, piece, MSG_NOSIGNAL)) > 0; quiet = 0) taken += static_cast<size_t>(size);
    must(::fcntl(fd, F_SETFL, flags));
    return taken;
}

// Receives and counts what a stream socket holds.
inline size_t drain_socket(int fd) {
    const Scaffolding helper;
    char piece[4096];
    const int flags = must(::fcntl(fd, F_GETFL));
    must(::fcntl(fd, F_SETFL, flags | O_NONBLOCK));
    size_t received = 0;
    for (ssize_t size; (size = ::recv(fd, piece, sizeof piece, 0)) > 0;) received += static_cast<size_t>(size);
    must(::fcntl(fd, F_SETFL, flags));
    return received;
}

// Room for the address that accept(), getsockname(), recvfrom() store; filled with x before.
struct UnixName {
    sockaddr_un un;
    socklen_t size = sizeof(sockaddr_un);

    UnixName() { std::memset(&un, 'x', sizeof un); }
    sockaddr* room() { return reinterpret_cast<sockaddr*>(&un); }
    // For answering: bind(), connect(), sendto().
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&un); }
    bool is_unix() const { return un.sun_family == AF_UNIX; }
    // Whether the length covers a path of this length, and no more than there can be.
    bool covers(const char* path) const {
        return size >= offsetof(sockaddr_un, sun_path) + std::strlen(path) && size <= sizeof(sockaddr_un);
    }
    // The pathname: up to the end of the address or a null byte in it.
    const Text path() const {
        Text text = format("%s", "");
        const size_t start = offsetof(sockaddr_un, sun_path);
        const size_t limit = size < sizeof un ? size : sizeof un;
        for (size_t i = 0; start + i < limit && un.sun_path[i]; ++i) text.chars[i] = un.sun_path[i], text.chars[i + 1] = '\0';
        return text;
    }
};

// Connects to `path` until the queue of its listener takes no more. Returns the error number of the connect() that found it full,
// or 0 if it takes a hundred. The client of that connect() is left in `last`.
inline int fill_queue_of(const char* path, int* last = nullptr) {
    const Scaffolding helper;
    const UnixAddress name = unix_address(path);
    for (int made = 0; made < 100; ++made) {
        const int client = must(::socket(AF_UNIX, SOCK_STREAM, 0));
        set_nonblocking(client);
        if (::connect(client, name.address(), name.size) == 0) continue;
        if (last) *last = client;
        return errno;
    }
    return 0;
}

// Linux: a name in the abstract namespace, made unique; it is as long as `size` says.
inline UnixAddress abstract_address(const char* name) {
    const Text text = format("ipcts-%s-%s", unique_word().chars, name);
    UnixAddress result;
    result.un.sun_family = AF_UNIX;
    std::strcpy(result.un.sun_path + 1, text.chars);
    result.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + std::strlen(text.chars));
    return result;
}

}  // namespace ipcts
