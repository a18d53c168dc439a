// A non-blocking send() of more than a connection has room for takes a part and tells how much, and the next ones fail once
// there is no room; exactly what was taken arrives.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.7; POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Loopback listening;
    const Connection connection = listening.connection();
    const size_t all = 16 * fill_connection(listening.connection().client) + (1 << 20);
    auto* data = static_cast<char*>(must(std::malloc(all)));
    for (size_t i = 0; i < all; ++i) data[i] = static_cast<char>(i * 7 + i / 251);
    const int little = 1 << 14;
    setsockopt(connection.client, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);  // a wish
    set_nonblocking(connection.client);
    size_t sent = 0;
    ssize_t taken = send(connection.client, data, all, 0);
    observe("a part was taken", taken > 0 && static_cast<size_t>(taken) < all);
    for (; taken > 0; taken = send(connection.client, data + sent, all - sent, 0)) sent += static_cast<size_t>(taken);
    observe_would_block("without room", taken);
    must(shutdown(connection.client, SHUT_WR));
    size_t received = 0;
    bool equal = true;
    char piece[4096];
    for (ssize_t size; (size = recv(connection.server, piece, sizeof piece, 0)) > 0; received += static_cast<size_t>(size))
        equal = equal && received + static_cast<size_t>(size) <= all &&
                std::memcmp(piece, data + received, static_cast<size_t>(size)) == 0;
    observe("as much arrives", received == sent);
    observe("unchanged", equal);
}
