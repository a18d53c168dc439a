// A non-blocking write of much more than PIPE_BUF bytes transfers what fits, at least PIPE_BUF bytes once all was read, and says
// how much that was. How much a pipe holds may change.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-020
// assertion: pipe.write.nonblock-gt-pipe-buf-partial pipe.write.nonblock-gt-pipe-buf-min-transfer

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t size = 2 * fill_pipe(writer) + pipe_buf(writer);
    drain_pipe(reader);
    auto* sent = static_cast<unsigned char*>(must(malloc(size)));
    auto* got = static_cast<unsigned char*>(must(malloc(size)));
    for (size_t i = 0; i < size; ++i) sent[i] = static_cast<unsigned char>(i % 251);

    set_nonblocking(writer);
    const ssize_t count = write(writer, sent, size);
    note("wrote %zd of %zu", count, size);
    observe("at least PIPE_BUF", count >= static_cast<ssize_t>(pipe_buf(writer)));

    close(writer);
    observe("as much arrives", read_fully(reader, got, size) == static_cast<size_t>(count));
    observe("it is the beginning", count > 0 && std::memcmp(sent, got, static_cast<size_t>(count)) == 0);
}
