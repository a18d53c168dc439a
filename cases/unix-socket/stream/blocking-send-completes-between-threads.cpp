// A blocking send() of more than a stream socket holds waits for another thread of the process to receive, and takes everything.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.stream.blocking-send-completes

#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const size_t capacity = fill_socket(pair.a), size = 4 * capacity + 1000;
    must(drain_socket(pair.b) == capacity);
    note("the socket held %zu", capacity);
    auto* data = static_cast<char*>(must(malloc(size)));
    auto* copy = static_cast<char*>(must(malloc(size)));
    for (size_t i = 0; i < size; ++i) data[i] = static_cast<char>(i * 7 + i / 251);
    size_t received = 0;
    Waker receiver([&] {
        for (ssize_t count; (count = recv(pair.b, copy + received, size - received, 0)) > 0;)
            received += static_cast<size_t>(count);
    });
    observe("send takes all", send(pair.a, data, size, 0) == static_cast<ssize_t>(size));
    observe("it waited for the other thread", receiver.has_begun());
    must(close(pair.a));
    receiver.join();
    observe("all arrives", received == size);
    observe("unchanged", std::memcmp(data, copy, size) == 0);
    free(data);
    free(copy);
}
