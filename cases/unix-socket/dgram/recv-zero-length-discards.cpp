// A recv() without room for a byte takes a datagram as any other does, and discards all of it.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "one", 3, 0));
    wait_for_data(receiver);
    char bytes[8] = "";
    observe("recv without room", recv(receiver, bytes, 0, 0));
    must(send(sender, "two", 3, 0));
    wait_for_data(receiver);
    observe("recv with room", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
