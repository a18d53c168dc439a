// MSG_WAITALL does not join datagrams: recv() returns one.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "a", 1, 0));
    must(send(sender, "b", 1, 0));
    char bytes[8] = "";
    wait_for_data(receiver);
    observe("recv", recv(receiver, bytes, 4, MSG_WAITALL));
    wait_for_data(receiver);
    observe("recv", recv(receiver, bytes + 1, 4, MSG_WAITALL));
    observe("both came", std::strcmp(bytes, "ab") == 0 || std::strcmp(bytes, "ba") == 0);
}
