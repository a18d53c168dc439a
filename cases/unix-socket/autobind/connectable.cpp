// A socket that bind() has given an abstract name of its own can listen, and is reached by that name.
//
// ref:      man7 unix(7) Autobind feature
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const int listener = unix_socket(), client = unix_socket();
    const UnixAddress family = unix_address("");
    observe("bind", bind(listener, family.address(), sizeof(sa_family_t)));
    UnixName name;
    observe("getsockname", getsockname(listener, name.room(), &name.size));
    must(listen(listener, 1));
    observe("connect", connect(client, name.address(), name.size));
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the listener hears", Bytes{&byte, recv(must(accept(listener, nullptr, nullptr)), &byte, 1, 0)});
}
