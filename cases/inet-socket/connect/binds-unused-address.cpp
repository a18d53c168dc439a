// connect() binds a socket that has no name to an address that nobody uses: two clients of one listener have two ports.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback server;
    const int one = inet_socket(), other = inet_socket();
    Thread accepting([&] {
        must(accept(server.listener(), nullptr, nullptr));
        must(accept(server.listener(), nullptr, nullptr));
    });
    observe("connect", connect(one, server.address(), server.size()));
    observe("connect another socket", connect(other, server.address(), server.size()));
    accepting.join();
    observe("both have the loopback address and a port", name_of(one).is_loopback() && name_of(other).is_loopback());
    observe("the same port", name_of(one).is(name_of(other)));
    observe("the port of the listener", name_of(one).is(server.name()) || name_of(other).is(server.name()));
}
