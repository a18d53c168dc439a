// shutdown() acts on the socket: what one process shuts down is shut for all that have it open, under any descriptor.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const int duplicate = must(dup(mine));
    Child child([fd = mine] { observe("shutdown in a child", shutdown(fd, SHUT_WR)); });
    observe("the child", child.wait());

    char byte;
    observe("the peer reads", recv(other, &byte, 1, 0));
    observe("the parent sends", send(mine, "x", 1, MSG_NOSIGNAL));
    observe("through a duplicate", send(duplicate, "x", 1, MSG_NOSIGNAL));
}
