// sendto() of a datagram does not reach a stream socket.
//
// ref:      man7 unix(7) ERRORS EPROTOTYPE
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int sender = unix_socket(SOCK_DGRAM), receiver = bound_socket("d", SOCK_DGRAM);
    const UnixAddress stream = unix_address("s"), datagram = unix_address("d");
    observe("to a stream socket", sendto(sender, "x", 1, 0, stream.address(), stream.size));
    set_nonblocking(listener);
    observe_would_block("which has no client", accept(listener, nullptr, nullptr));
    observe("to a datagram socket", sendto(sender, "y", 1, 0, datagram.address(), datagram.size));
    char byte = 0;
    observe("which receives it", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
