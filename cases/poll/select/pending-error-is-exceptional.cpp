// A pending error of a socket is an exceptional condition for select().
//
// ref:     POSIX.1-2024 XSH select() DESCRIPTION
// profile: posix

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

    fd_set set;
    FD_ZERO(&set);
    FD_SET(sockets.a, &set);
    timeval now = {0, 0};
    observe("select", select(sockets.a + 1, nullptr, nullptr, &set, &now));
    observe("exceptional condition", FD_ISSET(sockets.a, &set) != 0);
}
