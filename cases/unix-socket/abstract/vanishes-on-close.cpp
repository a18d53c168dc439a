// An abstract name is gone, and free again, once the last descriptor of its socket is closed.
//
// ref:      man7 unix(7) Abstract sockets
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("vanishing");
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0));
    must(bind(server, name.address(), name.size));
    must(listen(server, 4));
    const int duplicate = must(dup(server));

    observe("close one descriptor", close(server));
    observe("connect", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size));
    observe("is accepted", accept(duplicate, nullptr, nullptr) >= 0);
    observe("close the other", close(duplicate));
    observe("connect", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size));
    const int anew = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind anew", bind(anew, name.address(), name.size));
    must(listen(anew, 4));
    observe("connect", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size));
    observe("is accepted", accept(anew, nullptr, nullptr) >= 0);
}
