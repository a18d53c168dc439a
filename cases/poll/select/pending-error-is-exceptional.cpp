// A socket with a pending error is ready for reading, as a read would not wait, and has an exceptional condition.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

#include <sys/select.h>

int main() {
    const SocketPair sockets = socket_pair(), twins = socket_pair();
    for (const SocketPair& each : {sockets, twins}) {
        must(write(each.a, "never read", 10));
        close(each.b);
    }
    int error = 0;
    socklen_t size = sizeof error;
    must(getsockopt(twins.a, SOL_SOCKET, SO_ERROR, &error, &size));
    if (error == 0) unsupported("closing a socket with unread data leaves no error at its peer");

    fd_set readable, exceptional;
    for (fd_set* set : {&readable, &exceptional}) {
        FD_ZERO(set);
        FD_SET(sockets.a, set);
    }
    timeval now = {0, 0};
    const int count = select(sockets.a + 1, &readable, nullptr, &exceptional, &now);
    const bool reading = FD_ISSET(sockets.a, &readable) != 0, error_seen = FD_ISSET(sockets.a, &exceptional) != 0;
    observe("reading", reading);
    observe("exceptional condition", error_seen);
    observe("select returns how many are told", count == reading + error_seen);
}
