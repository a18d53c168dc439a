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
    must(shutdown(sender, SHUT_WR));
    char records[3] = "";
    for (int i = 0; i < 2 && recv(receiver, &byte, 1, 0) == 1; ++i) records[i] = byte;
    observe("the peer receives what was sent", std::strcmp(records, sent == 1 ? "xy" : "y") == 0);
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
}
