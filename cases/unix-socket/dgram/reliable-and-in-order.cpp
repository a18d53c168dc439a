// On Linux datagrams between Unix-domain sockets are neither lost nor reordered: a sender that is too fast waits.
//
// ref:      man7 unix(7) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S2-002 S3-027
// assertion: unix-socket.dgram.reliable-no-loss

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    Child child([from = sender] {
        for (int number = 0; number < 2000; ++number) must(send(from, &number, sizeof number, 0));
    });
    let_it_block(child.pid());

    int received = 0, in_place = 0;
    set_nonblocking(receiver);
    const bool came = eventually([&, fd = receiver] {
        for (int number = -1; recv(fd, &number, sizeof number, 0) == sizeof number;) in_place += number == received++;
        return received >= 2000;
    });
    observe("all of 2000 came", came);
    observe("the sender", child.wait());
    observe("received", received);
    observe("in their place", in_place);
}
