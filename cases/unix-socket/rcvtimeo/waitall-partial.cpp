// A recv() with MSG_WAITALL whose limit of SO_RCVTIMEO ends returns what has come.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO; POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVTIMEO cannot be set");
    observe("set a limit of 50 ms", set);
    must(send(sender, "ab", 2, 0));
    wait_for_data(receiver);
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, 5, MSG_WAITALL)});
}
