// A blocking send() of more than an Internet connection holds takes everything while another thread of the process receives at the
// other end.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    // The room of a connection may grow. Asking for little of it is a wish: a system may refuse it for a socket that is connected.
    const int little = 1 << 14;
    setsockopt(connection.client, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);
    const size_t capacity = fill_socket(connection.client), size = 4 * capacity + (1 << 16), all = capacity + size;
    note("the connection held %zu", capacity);
    auto* data = static_cast<char*>(must(calloc(all, 1)));  // fill_socket() has sent zeros
    auto* copy = static_cast<char*>(must(malloc(all)));
    for (size_t i = capacity; i < all; ++i) data[i] = static_cast<char>(i * 7 + i / 251);
    size_t received = 0;
    Waker receiver([&] {
        for (ssize_t count; (count = recv(connection.server, copy + received, all - received, 0)) > 0;)
            received += static_cast<size_t>(count);
    });
    observe("send takes all", send(connection.client, data + capacity, size, 0) == static_cast<ssize_t>(size));
    note("it waited: %s", receiver.has_begun() ? "yes" : "no");
    must(close(connection.client));
    receiver.join();
    observe("all arrives", received == all);
    observe("unchanged", std::memcmp(data, copy, all) == 0);
}
