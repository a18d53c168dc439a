// connect() of an Internet socket refuses an address that says that it is of another family.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EAFNOSUPPORT; POSIX.1-2024 XSH connect() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback server;
    InetName name = server.name();
    name.in.sin_family = AF_UNIX;
    observe("an address of AF_UNIX", connect(inet_socket(), name.address(), name.size), {EAFNOSUPPORT, EINVAL});
    const int client = asking_client(server.name());
    observe("one of AF_INET reaches the listener", accept(server.listener(), nullptr, nullptr) >= 0);
    wait_for_connection(client);
}
