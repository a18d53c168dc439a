// The two directions of a stream are queues of their own: a full one does not hinder the other.
//
// ref:      POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S2-005

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const size_t sent = must(fill_socket(mine));
    set_nonblocking(mine);
    observe_would_block("send into the full direction", send(mine, "x", 1, 0));

    observe("send the other way", send(other, "way back", 8, 0));
    char bytes[16] = "";
    observe("and receive", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    observe("the full direction is whole", sent > 0 && drain_socket(other) == sent);
}
