// A thread that waits in creat() of an existing FIFO for a reader ends when it is cancelled, and is no writer afterwards.
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
    observe_cancelled_wait([] { return creat("f", 0600); });
    const int reader = fifo_reader("f");
    char byte;
    observe("read finds no writer", read(reader, &byte, 1));
}
