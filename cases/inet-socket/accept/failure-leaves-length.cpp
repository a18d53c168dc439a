// An accept() that fails leaves the length of the room for the address alone.
//
// ref:      POSIX.1-2024 XSH accept() RETURN VALUE; POSIX.1-2024 XSH accept() ERRORS EINVAL
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Loopback listening;
    set_nonblocking(listening.listener());
    InetName peer;
    peer.size = 7;
    observe_would_block("a listener without a client", accept(listening.listener(), peer.room(), &peer.size));
    observe("length", int{static_cast<int>(peer.size)});
    observe("a socket that does not listen", accept(bound_inet_socket(), peer.room(), &peer.size));
    observe("length", int{static_cast<int>(peer.size)});
}
