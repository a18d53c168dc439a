// A connect() that a signal interrupts while the queue of the listener is full fails but goes on by itself: once there is room
// the socket is connected.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    timing

#include "support/inet.hpp"

int main() {
    const Loopback listening(1);
    if (!fill_listener(listening.name())) unsupported("the queue of a listener takes more than 100 connections, or refuses some");
    const int client = inet_socket();
    int result;
    {
        const Interrupter signals;
        result = connect(client, listening.address(), listening.size());
    }
    if (result == 0) unsupported("a connect() that does not wait can't be interrupted");
    observe("connect, interrupted", result);
    set_nonblocking(listening.listener());
    const auto connected = [&] {
        while (accept(listening.listener(), nullptr, nullptr) >= 0) {}
        pollfd entry = {client, POLLOUT, 0};
        return poll(&entry, 1, 10) == 1;
    };
    observe("it ends", eventually(connected, 30'000));
    int error = -7;
    socklen_t size = sizeof error;
    must(getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size));
    observe("SO_ERROR", Error{error});
    observe("send", send(client, "x", 1, MSG_NOSIGNAL));
}
