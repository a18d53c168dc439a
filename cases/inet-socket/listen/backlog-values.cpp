// listen() takes the backlogs SOMAXCONN, 0 and -1; one that is smaller than 0 is like 0. With SOMAXCONN a connection is
// accepted.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback network;
    const int fd = bound_inet_socket();
    observe("SOMAXCONN", listen(fd, SOMAXCONN));
    const int zero = bound_inet_socket(), negative = bound_inet_socket();
    observe("0", listen(zero, 0));
    observe("-1", listen(negative, -1));
    // Whether a socket with a backlog of 0 accepts connections is left open.
    observe("both listen, or neither", is_listening(zero) == is_listening(negative));
    const int client = asking_client(name_of(fd));
    const int server = accept(fd, nullptr, nullptr);
    wait_for_connection(client);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("a client is heard", Bytes{&byte, recv(server, &byte, 1, 0)});
}
