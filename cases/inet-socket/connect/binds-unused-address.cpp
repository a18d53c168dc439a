// connect() binds a socket that has no name to an address that nobody uses: two clients of one listener have two names.
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
    observe("both have a port", name_of(one).in.sin_port != 0 && name_of(other).in.sin_port != 0);
    observe("the same name", name_of(one).is(name_of(other)));
    observe("the name of the listener", name_of(one).is(server.name()) || name_of(other).is(server.name()));
}
