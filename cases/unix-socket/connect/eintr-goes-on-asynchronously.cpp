// A connect() that a signal interrupts goes on by itself, or is given up: once the listener has room the socket is connected, or
// is by a second connect().
//
// ref:     POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINTR
// profile: posix

#include "support/socket_results.hpp"

static bool has_peer(int fd) {
    UnixName peer;
    return getpeername(fd, peer.room(), &peer.size) == 0;
}

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_STREAM, 0);
    set_nonblocking(listener);
    const UnixAddress name = unix_address("s");
    if (!fill_queue_of("s")) unsupported("the queue of a listener takes more than 100 connections here");

    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    {
        const Interrupter signals;
        observe("connect, interrupted", connect(fd, name.address(), name.size));
    }
    while (accept(listener, nullptr, nullptr) >= 0) {}
    observe("again", connect(fd, name.address(), name.size), {"-1 EALREADY", "-1 EISCONN", "0"});
    observe("connected", eventually([&] { return has_peer(fd); }));
}
