// listen() on an Internet socket that was not bound fails with EDESTADDRREQ, or gives the socket a port under which it is
// reached where the protocol supports that.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EDESTADDRREQ
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback network;
    const int fd = inet_socket(), result = listen(fd, 1);
    observe("listen", result, {"-1 EDESTADDRREQ", "0"});
    InetName name = loopback_name();
    if (result == -1) {
        must(bind(fd, name.address(), name.size));
        must(listen(fd, 1));
    }
    name.in.sin_port = name_of(fd).in.sin_port;
    observe("it has a port", name.in.sin_port != 0);
    const int client = asking_client(name);
    observe("under which it is reached", accept(fd, nullptr, nullptr) >= 0);
    wait_for_connection(client);
}
