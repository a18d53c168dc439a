// A blocking write() of more than a pipe holds returns only when all of it has been transferred.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t capacity = fill_pipe(ends.writer), size = 16 * capacity + (1 << 20);  // it may grow
    note("the pipe held %zu", capacity);
    drain_pipe(ends.reader);
    auto* sent = static_cast<unsigned char*>(must(malloc(size)));
    auto* got = static_cast<unsigned char*>(must(malloc(size)));
    for (size_t i = 0; i < size; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    Journal journal;
    Child child([&] {
        const ssize_t count = write(ends.writer, sent, size);
        journal.enter("write returns");
        observe("write takes all", count == static_cast<ssize_t>(size));
    });
    close(ends.writer);
    must(read_fully(ends.reader, got, 1000) == 1000);
    let_it_block(child.pid());
    journal.enter("reader goes on");
    const size_t others = read_fully(ends.reader, got + 1000, size - 1000);
    observe("writer", child.wait());
    observe("all arrives", others == size - 1000);
    observe("as written", std::memcmp(got, sent, size) == 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
