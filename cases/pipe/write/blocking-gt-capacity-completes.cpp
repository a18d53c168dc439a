// A blocking write() of more than a pipe holds returns only when all of it has been transferred.
//
// ref:     POSIX.1-2024 XSH write() DESCRIPTION
// profile: posix
// needs:   fork

#include "support/streams.hpp"

static unsigned char sent[1 << 20], got[sizeof sent];

int main() {
    for (size_t i = 0; i < sizeof sent; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    const Pipe ends = open_pipe();
    Journal journal;
    Child child([&] {
        const ssize_t count = write(ends.writer, sent, sizeof sent);
        journal.enter("write returns");
        observe("write of 1048576 bytes", count);
    });
    close(ends.writer);
    must(read_fully(ends.reader, got, 1000) == 1000);
    let_it_block(child.pid());
    journal.enter("reader goes on");
    const size_t others = read_fully(ends.reader, got + 1000, sizeof got - 1000);
    observe("writer", child.wait());
    observe("read 1000 and", others);
    observe("all as written", std::memcmp(got, sent, sizeof got) == 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
