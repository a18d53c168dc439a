// A second datagram socket cannot be bound to the address of a first one, which goes on receiving what is sent there.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE; POSIX.1-2024 XSH 2.10.16 SO_REUSEADDR
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    const int first = datagram_socket(), second = inet_socket(SOCK_DGRAM);
    const InetName name = name_of(first);
    observe("bind another one to the address", bind(second, name.address(), name.size));
    must(sendto(second, "x", 1, 0, name.address(), name.size));
    char byte = 0;
    observe("the first one receives", Bytes{&byte, recv(first, &byte, 1, 0)});
}
