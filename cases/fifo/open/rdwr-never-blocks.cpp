// Where a FIFO can be opened for both reading and writing, that waits for nobody, and the descriptor reads what it wrote.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_RDWR; XSH open() ERRORS EINVAL
// profile:  posix
// strength: shall
// since:    2024
// claims:   S1-013

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int both = open("f", O_RDWR);
    if (both == -1 && errno == EINVAL) unsupported("O_RDWR for a FIFO");
    observe("open", opened(both));

    observe("write", write(both, "hi", 2));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(both, bytes, sizeof bytes)});
    const int nonblocking = open("f", O_RDWR | O_NONBLOCK);
    observe("with O_NONBLOCK too", opened(nonblocking));
    observe("read of the empty FIFO", read(nonblocking, bytes, sizeof bytes));
}
