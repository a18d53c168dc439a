// A blocking send() of more than a stream socket holds waits for the peer and takes everything.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const size_t capacity = fill_socket(sender), size = 4 * capacity + 1000;
    must(drain_socket(receiver) == capacity);
    note("the socket held %zu", capacity);
    auto* data = static_cast<char*>(must(malloc(size)));
    auto* copy = static_cast<char*>(must(malloc(size)));
    for (size_t i = 0; i < size; ++i) data[i] = static_cast<char>(i * 7 + i / 251);

    Journal journal;
    Child child([&, from = sender] {
        const ssize_t sent = send(from, data, size, 0);
        journal.enter("send returns");
        observe("send takes all", sent == static_cast<ssize_t>(size));
    });
    must(close(sender));
    let_it_block(child.pid());
    journal.enter("peer receives");
    size_t received = 0;
    for (ssize_t count; (count = recv(receiver, copy + received, size - received, 0)) > 0;) received += static_cast<size_t>(count);
    observe("the sender", child.wait());
    observe("all arrives", received == size);
    observe("unchanged", std::memcmp(data, copy, size) == 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
