// sockatmark() returns 0 where there is no out-of-band mark, with data and without.
//
// ref:      POSIX.1-2024 XSH sockatmark() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    observe("without data", sockatmark(receiver));
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    observe("with data", sockatmark(receiver));
    char byte = 0;
    observe("which stay", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
