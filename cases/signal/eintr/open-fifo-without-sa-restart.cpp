// open() of a FIFO that waits for its other end fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH open() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("fifo", 0600));
    {
        const Alarms alarms;
        observe("open for reading, no writer", open("fifo", O_RDONLY));
        observe("handler ran", handled > 0);
        handled = 0;
        observe("open for writing, no reader", open("fifo", O_WRONLY));
    }
    observe("handler ran", handled > 0);
}
