// A pselect() that waits for a listening socket of the Internet to become readable returns when another process asks for a
// connection.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

int main() {
    const Loopback server;
    const int client = must(socket(AF_INET, SOCK_STREAM, 0));
    WakingChild connecting([&] { must(connect(client, server.address(), server.size())); });
    fd_set set = only(server.listener());
    observe("pselect", pselect(server.listener() + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", connecting.has_begun());
    observe("in the set", FD_ISSET(server.listener(), &set) != 0);
    observe("accept gives a descriptor", accept(server.listener(), nullptr, nullptr) >= 0);
    observe("the other process", connecting.wait());
}
