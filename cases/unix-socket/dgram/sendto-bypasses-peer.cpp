// sendto() on a datagram socket that has a peer goes to the address it names, or fails with EISCONN; the peer gets nothing.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS EISCONN
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int peer = bound_socket("peer", SOCK_DGRAM), other = bound_socket("other", SOCK_DGRAM);
    const int sender = connected_socket("peer", SOCK_DGRAM);
    const UnixAddress name = unix_address("other");
    const ssize_t sent = sendto(sender, "x", 1, 0, name.address(), name.size);
    observe("sendto", sent, {"1", "-1 EISCONN"});
    char byte = 'x';
    if (sent == 1) must(recv(other, &byte, 1, 0));
    observe("the other one, where it was sent", Bytes{&byte, 1});
    set_nonblocking(peer);
    observe_would_block("the peer", recv(peer, &byte, 1, 0));
    observe("send", send(sender, "y", 1, 0));
    wait_for_data(peer);
    observe("the peer", Bytes{&byte, recv(peer, &byte, 1, 0)});
}
