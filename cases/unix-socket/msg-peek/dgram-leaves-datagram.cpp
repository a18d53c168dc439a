// MSG_PEEK leaves the whole datagram in the queue, however short the buffer is.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "hello", 5, 0));
    char bytes[10] = "";
    observe("peek with room for two", Bytes{bytes, recv(receiver, bytes, 2, MSG_PEEK)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    must(send(sender, "x", 1, 0));
    observe("recv once more", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
