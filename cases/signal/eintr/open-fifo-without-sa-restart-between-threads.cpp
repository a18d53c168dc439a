// open() of a thread that waits for the other end of a FIFO fails with EINTR once a handler without SA_RESTART has run in that
// thread, and leaves no end open.
//
// ref:       POSIX.1-2024 XSH open() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.open-fifo-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    observe("open for reading", opened(in_an_interrupted_thread([&] { return open("f", O_RDONLY); })));
    observe("handler ran", handled_in_threads > 0);
    observe("open for writing, is there a reader", opened(open("f", O_WRONLY | O_NONBLOCK)));
}
