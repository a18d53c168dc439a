// MSG_PEEK at the end of a stream returns 0, again and again.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "x", 1, 0));
    must(shutdown(sender, SHUT_WR));
    char byte = 0;
    observe("peek at the data", Bytes{&byte, recv(receiver, &byte, 1, MSG_PEEK)});
    observe("recv", Bytes{&byte, recv(receiver, &byte, 1, 0)});
    observe("peek at the end", recv(receiver, &byte, 1, MSG_PEEK));
    observe("once more", recv(receiver, &byte, 1, MSG_PEEK));
    observe("recv at the end", recv(receiver, &byte, 1, 0));
}
