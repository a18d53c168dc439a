// MSG_PEEK shows the data of a stream without taking it away.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "abc", 3, 0));
    char bytes[10] = "";
    observe("peek at two", Bytes{bytes, recv(receiver, bytes, 2, MSG_PEEK)});
    observe("peek again", Bytes{bytes, recv(receiver, bytes, sizeof bytes, MSG_PEEK)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("peek at the rest", recv(receiver, bytes, sizeof bytes, MSG_PEEK));
}
