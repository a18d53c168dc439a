// MSG_PEEK shows a datagram and leaves all of it in the queue, even where the room is shorter than the datagram.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char bytes[8] = "";
    must(send(sender, "hello", 5, 0));
    observe("a look with room for two", Bytes{bytes, recv(receiver, bytes, 2, MSG_PEEK)});
    observe("a look at all of it", Bytes{bytes, recv(receiver, bytes, sizeof bytes, MSG_PEEK)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("a look afterwards", recv(receiver, bytes, sizeof bytes, MSG_PEEK));
}
