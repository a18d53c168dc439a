// Both ends of a connection can send much more than it holds at the same time, while both receive.
//
// ref:      POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/threads.hpp"

int main() {
    const Connection connection = Loopback().connection();
    constexpr size_t all = 3'000'000;
    const auto send_all = [&](int fd, char first) {
        return [fd, first] {
            char piece[5000];
            for (size_t sent = 0; sent < all; sent += sizeof piece) {
                for (size_t i = 0; i < sizeof piece; ++i) piece[i] = static_cast<char>(first + (sent + i) / 1000);
                if (send(fd, piece, sizeof piece, 0) != sizeof piece) break;
            }
            must(shutdown(fd, SHUT_WR));
        };
    };
    const auto received = [](int fd, char first) {
        size_t place = 0;
        char piece[4096];
        for (ssize_t size; (size = recv(fd, piece, sizeof piece, 0)) > 0;)
            for (ssize_t i = 0; i < size; ++i, ++place)
                if (piece[i] != static_cast<char>(first + place / 1000)) return false;
        return place == all;
    };
    bool by_client = false;
    Thread up(send_all(connection.client, 'a')), down(send_all(connection.server, 'k'));
    Thread client([&] { by_client = received(connection.client, 'k'); });
    observe("the server gets everything", received(connection.server, 'a'));
    client.join();
    observe("the client gets everything", by_client);
}
