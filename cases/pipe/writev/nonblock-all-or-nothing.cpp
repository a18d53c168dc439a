// A non-blocking writev() of at most PIPE_BUF bytes that does not fit as a whole transfers nothing and fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer);
    char bytes[200] = {}, got[201] = {};
    must(read(reader, bytes, 100) == 100);
    std::memset(bytes, 'x', sizeof bytes);
    const iovec pieces[] = {{bytes, 100}, {bytes + 100, 100}};
    set_nonblocking(writer);
    observe("200 bytes where 100 have been taken out", writev(writer, pieces, 2));
    observe("the pipe holds what it held", drain_pipe(reader) == capacity - 100);

    observe("200 bytes into the empty pipe", writev(writer, pieces, 2));
    observe("read", read(reader, got, sizeof got));
    observe("the same bytes", std::memcmp(got, bytes, 200) == 0);
}
