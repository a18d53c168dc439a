// An open() that waits for the other end of a FIFO is ended with EINTR by a handler, and leaves no end open.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EINTR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    {
        const Ticker ticker(count_signal, 0);
        observe("open for reading", opened(open("f", O_RDONLY)));
    }
    observe("handler ran", handled > 0);
    observe("open for writing, is there a reader", opened(open("f", O_WRONLY | O_NONBLOCK)));
}
