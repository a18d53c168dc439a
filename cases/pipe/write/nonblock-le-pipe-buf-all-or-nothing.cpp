// A non-blocking write of at most PIPE_BUF bytes that does not fit as a whole transfers nothing and fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer);
    char bytes[200] = {};
    must(read(reader, bytes, 100) == 100);

    set_nonblocking(writer);
    observe("200 bytes where 100 have been taken out", write(writer, bytes, 200));
    observe("the pipe holds what it held", drain_pipe(reader) == capacity - 100);
    std::memset(bytes, 'x', 200);
    observe("200 bytes into the empty pipe", write(writer, bytes, 200));
    char got[201] = {};
    observe("read", read(reader, got, sizeof got));
    observe("the same bytes", std::memcmp(got, bytes, 200) == 0);
}
