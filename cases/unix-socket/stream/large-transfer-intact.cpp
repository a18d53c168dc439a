// Megabytes pass through a stream socket whole and in order, whatever the sizes of the pieces that are sent and received.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

static char pattern(size_t place) { return static_cast<char>(place * 7 + place / 251); }

int main() {
    const auto [sender, receiver] = socket_pair();
    const size_t total = 4 << 20;

    Child child([&, from = sender] {
        static char piece[10007];
        for (size_t sent = 0; sent < total;) {
            const size_t size = total - sent < sizeof piece ? total - sent : sizeof piece;
            for (size_t i = 0; i < size; ++i) piece[i] = pattern(sent + i);
            sent += static_cast<size_t>(must(send(from, piece, size, 0)));
        }
    });
    must(close(sender));

    static char piece[4099];
    size_t received = 0, misplaced = 0;
    for (ssize_t size; (size = recv(receiver, piece, sizeof piece, 0)) > 0; received += static_cast<size_t>(size))
        for (ssize_t i = 0; i < size; ++i) misplaced += piece[i] != pattern(received + static_cast<size_t>(i));
    observe("the sender", child.wait());
    observe("bytes received up to the end", received);
    observe("bytes that differ", misplaced);
}
