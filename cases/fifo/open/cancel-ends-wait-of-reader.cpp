// A thread that waits in open() for a writer of a FIFO ends when it is cancelled, and is no reader afterwards.
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
    observe_cancelled_wait([] { return open("f", O_RDONLY); });
    observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
}
