// select() tells a stream socket whose peer has closed as ready for reading: recv() returns 0 at once.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

#include <sys/select.h>

int main() {
    const SocketPair sockets = socket_pair();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(sockets.a, &set);
    timeval now = {0, 0};
    observe("select with the peer there", select(sockets.a + 1, &set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(sockets.a, &set) != 0);
    close(sockets.b);
    FD_SET(sockets.a, &set);
    observe("select once it has closed", select(sockets.a + 1, &set, nullptr, nullptr, nullptr));
    observe("in the set", FD_ISSET(sockets.a, &set) != 0);
    char byte;
    observe("recv", recv(sockets.a, &byte, 1, 0));
}
