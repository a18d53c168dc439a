// sendto() on a connected socket for sequenced packets ignores the address, or fails with EISCONN; nothing goes to the address.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS EISCONN
// profile:  posix
// strength: may

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_SEQPACKET);
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    const UnixAddress name = unix_address("s");
    observe("sendto", sendto(sender, "x", 1, MSG_EOR, name.address(), name.size), {"1", "-1 EISCONN"});
    observe("send", send(sender, "y", 1, MSG_EOR));
    char byte = 0;
    observe("the peer receives first", Bytes{&byte, recv(receiver, &byte, 1, 0)}, {"\"x\"", "\"y\""});
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
}
