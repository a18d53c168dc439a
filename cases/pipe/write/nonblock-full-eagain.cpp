// write() with O_NONBLOCK to a full pipe fails with EAGAIN and transfers nothing.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EAGAIN
// profile:  posix
// strength: shall fail
// claims:   S0-020
// assertion: pipe.write.nonblock-full-eagain pipe.write.nonblock-gt-pipe-buf-full-eagain

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer);
    set_nonblocking(writer);

    observe("one byte", write(writer, "x", 1));
    const size_t size = pipe_buf(writer) + 1;
    auto* many = static_cast<char*>(must(calloc(size, 1)));
    observe("one byte more than PIPE_BUF", write(writer, many, size));
    observe("the pipe holds what it held", drain_pipe(reader) == capacity);
    observe("one byte with room", write(writer, "x", 1));
    observe("read", Bytes{many, read(reader, many, size)});
}
