// A send() that a signal interrupts after it has sent a part returns the size of that part; exactly that arrives.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EINTR; POSIX.1-2024 XSH send() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const Loopback listening;
    const Connection connection = listening.connection();
    const size_t size = 16 * fill_connection(listening.connection().client) + (1 << 20);
    auto* data = static_cast<char*>(must(calloc(size, 1)));
    const int little = 1 << 14;
    setsockopt(connection.client, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);  // a wish
    // A signal may come before anything is sent.
    const ssize_t sent = in_an_interrupted_thread([&] {
        ssize_t result;
        while ((result = send(connection.client, data, size, 0)) == -1 && errno == EINTR) {}
        return result;
    });
    observe("a part was sent", sent > 0 && static_cast<size_t>(sent) < size);
    observe("handler ran", handled_in_threads > 0);
    must(shutdown(connection.client, SHUT_WR));
    observe("as much arrives", receive_to_end(connection.server) == static_cast<size_t>(sent));
}
