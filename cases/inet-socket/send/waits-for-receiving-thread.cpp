// A blocking send() of more than an Internet connection holds waits for another thread of the process to receive at the other end,
// and takes everything.
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
    const int little = 1 << 14;  // on some systems the room of a connection grows unless a size is set
    must(setsockopt(connection.client, SOL_SOCKET, SO_SNDBUF, &little, sizeof little));
    must(setsockopt(connection.server, SOL_SOCKET, SO_RCVBUF, &little, sizeof little));
    const size_t capacity = fill_socket(connection.client), size = 4 * capacity + (1 << 16);
    note("the connection held %zu", capacity);
    auto* data = static_cast<char*>(must(calloc(size, 1)));
    size_t received = 0;
    Waker receiver([&] {
        static char bytes[1 << 16];
        for (ssize_t count; (count = recv(connection.server, bytes, sizeof bytes, 0)) > 0;) received += static_cast<size_t>(count);
    });
    observe("send takes all", send(connection.client, data, size, 0) == static_cast<ssize_t>(size));
    observe("it waited for the other thread", receiver.has_begun());
    must(close(connection.client));
    receiver.join();
    observe("all arrives", received == capacity + size);
}
