// An open() of a FIFO that waits while cancellation is disabled goes on until there is a writer; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const auto call = [] { return opened(open("f", O_RDONLY)); };
    observe_wait_with_cancellation_disabled("open", call, [] { must(open("f", O_WRONLY)); });
}
