// A blocking send() of more than an Internet connection holds takes everything while another process receives at the other end.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/socket_results.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    // The room of a connection may grow. Asking for little of it is a wish: a system may refuse it for a socket that is connected.
    const int little = 1 << 14;
    setsockopt(connection.client, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);
    const size_t capacity = fill_socket(connection.client), size = 4 * capacity + (1 << 16);
    note("the connection held %zu", capacity);
    auto* data = static_cast<char*>(must(calloc(size, 1)));  // zeros, as fill_socket() has sent
    data[size - 1] = 'x';
    size_t* received = shared<size_t>();
    WakingChild receiver([&] {
        char last = 0;
        for (ssize_t count; last == 0 && (count = recv(connection.server, data, size, 0)) > 0; last = data[count - 1])
            *received += static_cast<size_t>(count);
    });
    observe("send takes all", send(connection.client, data, size, 0) == static_cast<ssize_t>(size));
    note("it waited: %s", receiver.has_begun() ? "yes" : "no");
    observe("receiver", receiver.wait());
    observe("all arrives", *received == capacity + size);
}
