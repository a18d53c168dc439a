// writev() fails as write() does: with EAGAIN where it would have to wait, with EBADF on a closed descriptor, with EINTR by a
// signal.
//
// ref:      POSIX.1-2024 XSH writev() ERRORS EAGAIN EBADF EINTR; POSIX.1-2024 XSH write() ERRORS
// profile:  xsi
// strength: shall fail

#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[] = "ab";
    const iovec pieces[] = {{bytes, 1}, {bytes + 1, 1}};
    const int closed = must(dup(writer));
    close(closed);
    observe("closed descriptor", writev(closed, pieces, 2));
    const size_t capacity = fill_pipe(writer);
    {
        const Ticker ticker(count_signal, 0);
        observe("full pipe", writev(writer, pieces, 2));
    }
    observe("handler ran", handled > 0);
    set_nonblocking(writer);
    observe("full pipe with O_NONBLOCK", writev(writer, pieces, 2));
    observe("the pipe holds what it held", drain_pipe(reader) == capacity);
    observe("empty pipe", writev(writer, pieces, 2));
}
