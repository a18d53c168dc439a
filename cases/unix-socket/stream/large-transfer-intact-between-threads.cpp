// A megabyte passes through a stream socket from one thread to another, whole and in order, whatever the sizes of the pieces are.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.stream.large-transfer-intact

#include "support/sockets.hpp"
#include "support/waking.hpp"

static char pattern(size_t place) { return static_cast<char>(place * 7 + place / 251); }

int main() {
    const SocketPair pair = socket_pair();
    const size_t total = 1 << 20;
    Thread sender([&] {
        static char piece[10007];
        for (size_t sent = 0; sent < total;) {
            const size_t size = total - sent < sizeof piece ? total - sent : sizeof piece;
            for (size_t i = 0; i < size; ++i) piece[i] = pattern(sent + i);
            sent += static_cast<size_t>(must(send(pair.a, piece, size, 0)));
        }
        must(close(pair.a));
    });
    static char piece[4099];
    size_t received = 0, misplaced = 0;
    for (ssize_t size; (size = recv(pair.b, piece, sizeof piece, 0)) > 0; received += static_cast<size_t>(size))
        for (ssize_t i = 0; i < size; ++i) misplaced += piece[i] != pattern(received + static_cast<size_t>(i));
    observe("bytes received up to the end", received);
    observe("bytes that differ", misplaced);
}
