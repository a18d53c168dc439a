// A datagram socket that has a peer receives from that one only: what another one sends it is refused or thrown away.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("receiver", SOCK_DGRAM), peer = bound_socket("peer", SOCK_DGRAM);
    const UnixAddress name = unix_address("receiver"), of_peer = unix_address("peer");
    observe("connect to the peer", connect(receiver, of_peer.address(), of_peer.size));
    const ssize_t other = sendto(unix_socket(SOCK_DGRAM), "other", 5, 0, name.address(), name.size);
    note("another socket's sendto gave %d %s", static_cast<int>(other), other == -1 ? errno_text(errno).chars : "");
    observe("the peer sends", sendto(peer, "peer", 4, 0, name.address(), name.size));
    char bytes[8] = "";
    observe("what comes first", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("what comes then", recv(receiver, bytes, sizeof bytes, 0));
}
