// A second bind() of an Internet socket fails and leaves its name, or gives it a new one where the protocol supports that; the
// socket is reached under the name that it has then.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const int fd = inet_socket();
    const Loopback network;
    const InetName any = loopback_name();
    observe("bind", bind(fd, any.address(), any.size));
    const InetName first = name_of(fd);
    observe("the socket is at the loopback address", first.is_loopback());
    InetName everywhere = any;
    everywhere.in.sin_addr.s_addr = htonl(INADDR_ANY);
    const int again = bind(fd, everywhere.address(), everywhere.size);
    observe("bind again", again, {"-1 EINVAL", "0"});
    InetName name = name_of(fd);
    observe("a refused bind leaves the name, another one changes it", name.is(first) == (again == -1));
    must(listen(fd, 1));
    name.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int client = asking_client(name);
    observe("it is reached", accept(fd, nullptr, nullptr) >= 0);
    wait_for_connection(client);
}
