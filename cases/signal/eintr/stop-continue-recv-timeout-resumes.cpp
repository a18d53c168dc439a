// recv() with a receive timeout goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   fork
// assertion: signal.eintr.stop-continue-recv-timeout-eintr-on-linux

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    const timeval limit = {20, 0};
    if (setsockopt(a, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == -1) unsupported("no receive timeouts");
    Child child([&, a = a] {
        char byte = '-';
        observe("recv without data", recv(a, &byte, 1, 0));
        observe("byte", Bytes{&byte, 1});
    });
    stop_and_continue(child.pid());
    must(send(b, "x", 1, 0) == 1);
    observe("child", child.wait());
}
