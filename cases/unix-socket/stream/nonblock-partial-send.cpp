// A non-blocking send() of more than a stream socket has room for takes a part and tells how much; exactly that arrives.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.7
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const size_t capacity = fill_socket(sender), size = 4 * capacity + 1000;
    must(drain_socket(receiver) == capacity);
    auto* data = static_cast<char*>(must(std::malloc(size)));
    for (size_t i = 0; i < size; ++i) data[i] = static_cast<char>(i * 7 + i / 251);

    set_nonblocking(sender);
    const ssize_t sent = send(sender, data, size, 0);
    observe("a part was taken", sent > 0 && static_cast<size_t>(sent) < size);

    set_nonblocking(receiver);
    ssize_t received = 0;
    bool equal = true;
    char piece[4096];
    for (ssize_t got; (got = recv(receiver, piece, sizeof piece, 0)) > 0; received += got)
        equal = equal && std::memcmp(piece, data + received, static_cast<size_t>(got)) == 0;
    observe("as much arrives", received == sent);
    observe("unchanged", equal);
}
