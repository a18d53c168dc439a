// accept() joins sockets for sequenced packets, too, and each record arrives by itself.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// assertion: unix-socket.accept.same-type-as-listener

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_SEQPACKET);
    const int client = connected_socket("s", SOCK_SEQPACKET);
    const int server = accept(listener, nullptr, nullptr);
    observe("the accepted socket is of the same type", is_socket_of(SOCK_SEQPACKET, server));
    must(send(client, "one", 3, MSG_EOR));
    must(send(client, "two", 3, MSG_EOR));
    char bytes[16] = "";
    observe("first record", Bytes{bytes, recv(server, bytes, sizeof bytes, 0)});
    observe("second record", Bytes{bytes, recv(server, bytes, sizeof bytes, 0)});
}
