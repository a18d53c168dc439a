// With SO_RCVLOWAT a recv() that waits does so until as many bytes have come.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVLOWAT
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    const int least = 5;
    const int set = setsockopt(receiver, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVLOWAT cannot be set");
    observe("set 5", set);
    Child child([fd = mine, waiting = getpid()] {
        must(send(fd, "abc", 3, 0));
        let_it_block(waiting);
        must(send(fd, "de", 2, 0));
    });
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("the sender", child.wait());
}
