// send() of a datagram that is longer than the protocol can carry fails with EMSGSIZE, and nothing of it is sent.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EMSGSIZE; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    const auto* data = static_cast<const char*>(must(calloc(70'000, 1)));
    observe("send of 70000 bytes", send(sender, data, 70'000, 0));
    observe("send of a few", send(sender, "small", 5, 0));
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("recv again", recv(receiver, bytes, sizeof bytes, 0));
}
