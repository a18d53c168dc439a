// The two directions of a stream are queues of their own: a full one does not hinder the other.
//
// ref:     POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile: posix
// claims:  S2-005

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    set_nonblocking(mine);
    static char block[4096];
    size_t sent = 0;
    for (size_t size : {sizeof block, size_t{1}})
        while (send(mine, block, size, 0) == static_cast<ssize_t>(size)) sent += size;
    observe_would_block("send into the full direction", send(mine, block, 1, 0));

    observe("send the other way", send(other, "way back", 8, 0));
    char bytes[16] = "";
    observe("and receive", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    set_nonblocking(other);
    size_t received = 0;
    for (ssize_t size; (size = recv(other, block, sizeof block, 0)) > 0;) received += static_cast<size_t>(size);
    observe("the full direction is whole", sent > 0 && received == sent);
}
