// Of a datagram that is longer than the room that recv() has, the rest is thrown away: the next recv() gets the next datagram.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char bytes[8] = "";
    must(send(sender, "hello", 5, 0));
    observe("recv with room for two", Bytes{bytes, recv(receiver, bytes, 2, 0)});
    must(send(sender, "x", 1, 0));
    observe("the next recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    must(send(sender, "hello", 5, 0));
    wait_for_data(receiver);  // a recv() without room need not wait
    observe("recv without room", recv(receiver, bytes, 0, 0));
    must(send(sender, "y", 1, 0));
    observe("the next recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
