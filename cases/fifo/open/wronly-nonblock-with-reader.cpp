// Opening a FIFO for writing with O_NONBLOCK succeeds when it has a reader; the descriptor is non-blocking.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// claims:   S1-013

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int reader = fifo_reader("f");
    const int writer = open("f", O_WRONLY | O_NONBLOCK);
    observe("open", opened(writer));
    observe("O_NONBLOCK", (must(fcntl(writer, F_GETFL)) & O_NONBLOCK) != 0);

    observe("write", write(writer, "x", 1));
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
