// On Linux datagrams that one thread sends another over Unix-domain sockets are neither lost nor reordered: a sender that is too
// fast waits.
//
// ref:      man7 unix(7) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: unix-socket.dgram.reliable-no-loss

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    Atomic<int> sent{0};
    Thread sender([&] {
        for (int number = 0; number < 1000; ++number) sent += send(pair.a, &number, sizeof number, 0) == sizeof number;
    });
    let_others_block();
    int received = 0, in_place = 0;
    set_nonblocking(pair.b);
    const bool came = eventually([&] {
        for (int number = -1; recv(pair.b, &number, sizeof number, 0) == sizeof number;) in_place += number == received++;
        return received >= 1000;
    });
    observe("all of 1000 came", came);
    sender.join();
    observe("sent", sent.load());
    observe("received", received);
    observe("in their place", in_place);
}
