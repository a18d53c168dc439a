// The two sockets of a pair have no name: on Linux the address that is told consists of the family alone.
//
// ref:      man7 unix(7) Address format unnamed
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    for (int end : ends) {
        UnixName own, peer;
        observe("a stream socket", is_socket_of(SOCK_STREAM, end));
        observe("getsockname", getsockname(end, own.room(), &own.size));
        observe("AF_UNIX alone", own.is_unix() && own.size == sizeof(sa_family_t));
        observe("getpeername", getpeername(end, peer.room(), &peer.size));
        observe("AF_UNIX alone", peer.is_unix() && peer.size == sizeof(sa_family_t));
    }
}
