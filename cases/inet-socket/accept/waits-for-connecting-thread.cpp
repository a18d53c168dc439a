// accept() on an Internet socket waits until another thread of the process connects.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Loopback server;
    const int client = must(socket(AF_INET, SOCK_STREAM, 0));
    Waker connecting([&] { must(connect(client, server.address(), server.size())); });
    const int fd = accept(server.listener(), nullptr, nullptr);
    observe("accept gives a descriptor", fd >= 0);
    observe("it waited for the other thread", connecting.has_begun());
    connecting.join();
    must(send(client, "hello", 5, 0));
    char bytes[8] = "";
    observe("the client says", Bytes{bytes, recv(fd, bytes, 5, MSG_WAITALL)});
}
