// shutdown() for writing wakes the peer that waits in recv(), which returns 0.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    Journal journal;
    Child child([&, fd = other] {
        char byte;
        observe("recv in the child", recv(fd, &byte, 1, 0));
        journal.enter("woken");
    });
    let_it_block(child.pid());
    journal.enter("shutdown");
    const int result = shutdown(mine, SHUT_WR);
    observe("the child", child.wait());
    observe("shutdown in the parent", result);
    const Text order = journal.text();
    observe("order", order.chars);
}
