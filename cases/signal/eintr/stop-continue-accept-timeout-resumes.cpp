// accept() with a receive timeout goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("socket");
    const timeval limit = {20, 0};
    if (setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == -1) unsupported("no receive timeouts");
    Child child([&] {
        const int connection = accept(listener, nullptr, nullptr);
        connection == -1 ? observe("accept", connection) : observe("accept", "a descriptor");
        char byte = '-';
        read(connection, &byte, 1);
        observe("byte", Bytes{&byte, 1});
    });
    stop_and_continue(child.pid());
    const UnixAddress name = unix_address("socket");
    const int client = unix_socket();
    must(connect(client, name.address(), name.size));
    must(write(client, "x", 1) == 1);
    observe("child", child.wait());
}
