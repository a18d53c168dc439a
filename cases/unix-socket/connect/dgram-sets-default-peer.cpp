// connect() on a datagram socket only names the socket to which send() goes, and which getpeername() tells; it may be
// named anew.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: unix-socket.connect.dgram-sets-default-peer unix-socket.connect.dgram-reconnect-changes-peer

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int sender = unix_socket(SOCK_DGRAM);
    for (const char* path : {"one", "another"}) {
        const int receiver = bound_socket(path, SOCK_DGRAM);
        const UnixAddress name = unix_address(path);
        observe("connect", connect(sender, name.address(), name.size));
        UnixName peer;
        observe("getpeername", getpeername(sender, peer.room(), &peer.size));
        observe("the peer", peer.path().chars);

        observe("send", send(sender, path, 3, 0));
        char bytes[8] = "";
        observe("it received", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    }
}
