// A non-blocking write of at most PIPE_BUF bytes that does not fit as a whole transfers nothing and fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer), before = capacity - 100;
    must(drain_pipe(reader) == capacity);
    auto* dots = must(static_cast<char*>(calloc(before, 1)));
    set_nonblocking(writer);
    for (size_t left = before; left > 0;) left -= static_cast<size_t>(must(write(writer, dots, left)));

    char bytes[200], got[201] = {};
    std::memset(bytes, 'x', sizeof bytes);
    // A pipe may also become larger than it was.
    const ssize_t count = write(writer, bytes, 200);
    observe("200 bytes where 100 are left", count, {"-1 EAGAIN", "200"});
    observe("all or nothing is in the pipe", drain_pipe(reader) == before + (count == -1 ? 0 : 200));

    observe("200 bytes into the empty pipe", write(writer, bytes, 200));
    observe("read", read(reader, got, sizeof got));
    observe("the same bytes", std::memcmp(got, bytes, 200) == 0);
}
