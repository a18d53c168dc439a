// accept() on an Internet socket waits until another process connects.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Loopback server;
    WakingChild client([&] {
        const int fd = must(socket(AF_INET, SOCK_STREAM, 0));
        must(connect(fd, server.address(), server.size()));
        must(send(fd, "hello", 5, 0));
    });
    const int fd = accept(server.listener(), nullptr, nullptr);
    observe("accept gives a descriptor", fd >= 0);
    observe("it waited for the other process", client.has_begun());
    char bytes[8] = "";
    observe("the client says", Bytes{bytes, recv(fd, bytes, 5, MSG_WAITALL)});
    observe("client", client.wait());
}
