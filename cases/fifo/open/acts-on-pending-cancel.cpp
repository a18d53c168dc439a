// A thread that has been cancelled already ends in open(), even where the other end of the FIFO is open.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    must(fifo_reader("f"));
    observe_pending_cancellation([] { return open("f", O_WRONLY); });
}
