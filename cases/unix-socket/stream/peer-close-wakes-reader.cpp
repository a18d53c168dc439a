// A recv() that waits returns 0 when the peer closes.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    Journal journal;
    Child child([&, own = other, far = mine] {
        must(close(far));
        char byte;
        observe("recv in the child", recv(own, &byte, 1, 0));
        journal.enter("woken");
    });
    let_it_block(child.pid());
    journal.enter("closing");
    const int closed = close(mine);
    observe("the child", child.wait());
    observe("close in the parent", closed);
    const Text order = journal.text();
    observe("order", order.chars);
}
