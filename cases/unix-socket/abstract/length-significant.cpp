// Every byte that the address length covers is part of an abstract name, null bytes at the end included.
//
// ref:      man7 unix(7) Address format abstract
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("length");
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0));
    must(bind(server, name.address(), name.size));
    must(listen(server, 4));

    observe("a null byte more", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size + 1));
    observe("the whole structure", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), sizeof(sockaddr_un)));
    observe("a byte less", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size - 1));
    observe("the same length", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size));
    UnixName result;
    observe("getsockname", getsockname(server, result.room(), &result.size));
    observe("tells that length", result.size == name.size);
    observe("and that name", std::memcmp(&result.un, &name.un, name.size) == 0);
}
