// dup2() onto a connected socket closes that first: its peer reads the end, and what is sent through the target goes to the other
// connection.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [kept, peer_of_kept] = socket_pair();
    const auto [replaced, peer_of_replaced] = socket_pair();
    observe("dup2 returns the target", dup2(kept, replaced) == replaced);
    char bytes[4] = "";
    observe("the peer of the replaced one reads", read(peer_of_replaced, bytes, sizeof bytes));
    observe("send through the target", send(replaced, "x", 1, 0));
    observe("the other peer reads", Bytes{bytes, read(peer_of_kept, bytes, sizeof bytes)});
    observe("close of the source", close(kept));
    observe("send through the target", send(replaced, "y", 1, 0));
    observe("the other peer reads", Bytes{bytes, read(peer_of_kept, bytes, sizeof bytes)});
}
