// A recv() on a stream without room for a byte returns 0, and the data stay.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "abc", 3, 0));
    char bytes[8] = "";
    observe("recv without room", recv(receiver, bytes, 0, 0));
    observe("the buffer", Bytes{bytes, 1});
    observe("recv with room", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
