// A connect() that a signal interrupts goes on by itself: the socket is connected once the listener has room.
//
// ref:     POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINTR
// profile: posix

#include "support/socket_results.hpp"

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
    observe("connected once there is room", eventually(
                                                [&] {
                                                    UnixName peer;
                                                    return getpeername(fd, peer.room(), &peer.size) == 0;
                                                },
                                                300));
}
