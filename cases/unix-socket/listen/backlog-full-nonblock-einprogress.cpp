// A non-blocking connect() that is not done at once, here because the queue of the listener is full, goes on by itself or is
// refused; it does not have to be called again.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINPROGRESS ECONNREFUSED
// profile:  posix
// strength: shall
// assertion: unix-socket.listen.backlog-full-nonblock-eagain

#include "support/case.hpp"
#include "support/socket_results.hpp"

static bool has_peer(int fd) {
    UnixName peer;
    return getpeername(fd, peer.room(), &peer.size) == 0;
}

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen", listen(listener, 3));
    set_nonblocking(listener);
    const UnixAddress name = unix_address("s");
    int client = -1, result = 0;
    for (int made = 0; result == 0 && made < 100; ++made) {
        client = unix_socket();
        set_nonblocking(client);
        result = connect(client, name.address(), name.size);
    }
    if (result == 0) unsupported("the queue of a listener takes more than 100 connections here");
    observe("the first connect that is not done at once", result, {EINPROGRESS, ECONNREFUSED});
    const bool goes_on = errno == EINPROGRESS;
    const auto connected = [&] {
        while (accept(listener, nullptr, nullptr) >= 0) {}
        return has_peer(client);
    };
    observe("if it goes on it is connected in the end", !goes_on || eventually(connected));
}
