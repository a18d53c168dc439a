// A non-blocking connect() that cannot be completed at once, here because the queue of the listener is full, goes on by
// itself (EINPROGRESS), is to be tried again (EAGAIN) or is refused. Unless refused, it succeeds once there is room.
//
// ref:     POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINPROGRESS ECONNREFUSED
// profile: posix
// assertion: unix-socket.listen.backlog-full-nonblock-eagain

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

    for (int made = 0; made < 100; ++made) {
        const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
        set_nonblocking(client);
        if (connect(client, name.address(), name.size) == 0) continue;
        const int reason = errno;
        observe("the first connect that is not done at once", -1, {EINPROGRESS, ECONNREFUSED, EAGAIN});

        while (accept(listener, nullptr, nullptr) >= 0) {}
        const bool connected = reason == EAGAIN ? connect(client, name.address(), name.size) == 0
                                                : reason == EINPROGRESS && eventually([&] { return has_peer(client); });
        observe("connected once there is room, unless refused", connected || reason == ECONNREFUSED);
        const int other = must(socket(AF_UNIX, SOCK_STREAM, 0));
        observe("another one then", connect(other, name.address(), name.size));
        return 0;
    }
    unsupported("the queue of a listener takes more than 100 connections here");
}
