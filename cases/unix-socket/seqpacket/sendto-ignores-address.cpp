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
    const ssize_t sent = sendto(sender, "x", 1, MSG_EOR, name.address(), name.size);
    observe("sendto", sent, {"1", "-1 EISCONN"});
    observe("send", send(sender, "y", 1, MSG_EOR));
    char byte = 0;
    observe("recv", recv(receiver, &byte, 1, 0));
    observe("what was sent first", byte == (sent == 1 ? 'x' : 'y'));
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
}
