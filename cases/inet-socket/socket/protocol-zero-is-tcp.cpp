// A stream socket that is made with protocol 0 is one of TCP: it connects to one that was made with IPPROTO_TCP.
//
// ref:      POSIX.1-2024 XSH 2.10.18; POSIX.1-2024 XSH socket() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Loopback network;
    const int listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP), client = socket(AF_INET, SOCK_STREAM, 0);
    observe("stream sockets", is_socket_of(SOCK_STREAM, listener) && is_socket_of(SOCK_STREAM, client));
    const InetName name = loopback_name();
    must(bind(listener, name.address(), name.size));
    must(listen(listener, 1));
    ask_for_connection(client, name_of(listener));
    const int server = accept(listener, nullptr, nullptr);
    wait_for_connection(client);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the listener's side hears", Bytes{&byte, recv(server, &byte, 1, 0)});
}
