// A connection is a stream of bytes: what is sent in pieces of many sizes is received in pieces of other sizes, in order and
// without loss.
//
// ref:      POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/threads.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const auto byte_at = [](size_t place) { return static_cast<char>(place * 7 + place / 251); };
    const size_t all = 100'000;
    int short_sends = 0;
    Thread sender([&] {
        char piece[1500];
        for (size_t sent = 0, size = 1; sent < all; sent += size, size = size * 5 % 1499 + 1) {
            if (size > all - sent) size = all - sent;
            for (size_t i = 0; i < size; ++i) piece[i] = byte_at(sent + i);
            short_sends += send(connection.client, piece, size, 0) != static_cast<ssize_t>(size);
        }
        must(shutdown(connection.client, SHUT_WR));
    });
    size_t received = 0, wrong = 0, room = 1;
    char bytes[900];
    for (ssize_t size; (size = recv(connection.server, bytes, room, 0)) > 0; room = room * 3 % 899 + 1)
        for (ssize_t i = 0; i < size; ++i) wrong += bytes[i] != byte_at(received++);
    sender.join();
    observe("sends that took less", short_sends);
    observe("as much is received", received == all);
    observe("each byte in its place", wrong == 0);
}
