// A SO_RCVTIMEO of 0 means no limit: recv() waits until data come.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO
// profile:  posix
// strength: shall
// needs:    fork

#include "support/socket_results.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    const timeval limit = {0, 50'000}, none = {0, 0};
    const int set = setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVTIMEO cannot be set");
    observe("set a limit", set);
    char bytes[8] = "";
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("take it off", setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &none, sizeof none));
    Child child([fd = mine, waiting = getpid()] {
        let_it_block(waiting);
        breathe(150);
        must(send(fd, "late", 4, 0));
    });
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("the sender", child.wait());
}
