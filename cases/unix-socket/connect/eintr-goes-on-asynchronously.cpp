// A connect() that a signal interrupts fails but goes on by itself: once the listener has room the socket is connected.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    timing

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
    const int full = fill_queue_of("s");
    if (full == 0) unsupported("the queue of a listener takes more than 100 connections here");
    if (full == ECONNREFUSED) unsupported("a full queue refuses connections here, so that no connect() waits");

    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    int result;
    {
        const Interrupter signals;
        result = connect(fd, name.address(), name.size);
    }
    // Where a connection is never made at once the queue need not be full.
    if (result == 0 && full == EINPROGRESS) unsupported("a connect() that does not wait can't be interrupted");
    observe("connect, interrupted", result);
    const auto accepted = [&] {
        while (accept(listener, nullptr, nullptr) >= 0) {}
        return has_peer(fd);
    };
    observe("connected in the end", eventually(accepted, 2000));
}
