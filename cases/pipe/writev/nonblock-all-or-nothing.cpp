// A non-blocking writev() of at most PIPE_BUF bytes that does not fit as a whole transfers nothing and fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const size_t capacity = fill_pipe(ends.writer), before = capacity - 100;
    must(drain_pipe(ends.reader) == capacity);
    auto* dots = must(static_cast<char*>(calloc(before, 1)));
    set_nonblocking(ends.writer);
    for (size_t left = before; left > 0;) left -= static_cast<size_t>(must(write(ends.writer, dots, left)));
    char bytes[200] = {}, got[201] = {};
    std::memset(bytes, 'x', sizeof bytes);
    const iovec pieces[] = {{bytes, 100}, {bytes + 100, 100}};
    // A pipe may also become larger than it was.
    const ssize_t count = writev(ends.writer, pieces, 2);
    observe("200 bytes where 100 are left", count, {"-1 EAGAIN", "200"});
    observe("all or nothing is in the pipe", drain_pipe(ends.reader) == before + (count == -1 ? 0 : 200));

    observe("200 bytes into the empty pipe", writev(ends.writer, pieces, 2));
    observe("read", read(ends.reader, got, sizeof got));
    observe("the same bytes", std::memcmp(got, bytes, 200) == 0);
}
