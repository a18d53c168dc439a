// A non-blocking write of exactly PIPE_BUF bytes into an empty pipe succeeds as a whole.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t size = pipe_buf(writer);
    auto* bytes = static_cast<char*>(must(calloc(size, 1)));

    set_nonblocking(writer);
    const ssize_t count = write(writer, bytes, size);
    note("wrote %zd of %zu", count, size);
    observe("all was written", count == static_cast<ssize_t>(size));
    observe("and is in the pipe", drain_pipe(reader) == size);
}
