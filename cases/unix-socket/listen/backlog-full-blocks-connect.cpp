// On Linux a blocking connect() to a listener whose queue is full waits until accept() makes room.
//
// ref:     man7 connect(2) ERRORS EAGAIN; man7 listen(2) DESCRIPTION
// profile: linux
// needs:   fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen with a backlog of 0", listen(listener, 0));
    const UnixAddress name = unix_address("s");
    const int first = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect while there is room", connect(first, name.address(), name.size));

    const int second = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe_blocking("connect when there is none", [&] { return connect(second, name.address(), name.size); });

    Journal journal;
    Child child([&] {
        const int third = must(socket(AF_UNIX, SOCK_STREAM, 0));
        observe("the child connects", connect(third, name.address(), name.size));
        journal.enter("connected");
    });
    let_it_block(child.pid());
    journal.enter("room made");
    const int fd = accept(listener, nullptr, nullptr);
    observe("the child", child.wait());
    observe("accept gave a descriptor", fd >= 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
