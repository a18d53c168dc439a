// readv() fails as read() does: with EAGAIN where it would have to wait, with EBADF on a closed descriptor, with EINTR by a signal.
//
// ref:      POSIX.1-2024 XSH readv() ERRORS EAGAIN EBADF EINTR; POSIX.1-2024 XSH read() ERRORS
// profile:  xsi
// strength: shall fail

#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[2] = {};
    const iovec pieces[] = {{bytes, 1}, {bytes + 1, 1}};
    const int closed = must(dup(reader));
    close(closed);
    observe("closed descriptor", readv(closed, pieces, 2));
    {
        const Ticker ticker(count_signal, 0);
        observe("empty pipe", readv(reader, pieces, 2));
    }
    observe("handler ran", handled > 0);
    set_nonblocking(reader);
    observe("empty pipe with O_NONBLOCK", readv(reader, pieces, 2));
    must(write(writer, "ab", 2));
    observe("two bytes", Bytes{bytes, readv(reader, pieces, 2)});
}
