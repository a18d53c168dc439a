// sendto() of a datagram that is longer than the protocol can carry fails with EMSGSIZE, and nothing of it is sent.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EMSGSIZE
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int sender = datagram_socket(), receiver = datagram_socket();
    const InetName to = name_of(receiver);
    const auto* data = static_cast<const char*>(must(calloc(70'000, 1)));
    observe("sendto of 70000 bytes", sendto(sender, data, 70'000, 0, to.address(), to.size));
    observe("sendto of a few", sendto(sender, "small", 5, 0, to.address(), to.size));
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("recv again", recv(receiver, bytes, sizeof bytes, 0));
}
