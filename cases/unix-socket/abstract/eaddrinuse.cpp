// An abstract name that a socket is bound to cannot be bound by another.
//
// ref:      man7 unix(7) ERRORS EADDRINUSE
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("in-use"), other = abstract_address("other");
    const int first = must(socket(AF_UNIX, SOCK_STREAM, 0)), second = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind", bind(first, name.address(), name.size));
    observe("bind another to the name", bind(second, name.address(), name.size));
    observe("bind it to another name", bind(second, other.address(), other.size));
    must(listen(second, 1));
    observe("where it is reached", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), other.address(), other.size));
    observe("and accepted", accept(second, nullptr, nullptr) >= 0);
}
