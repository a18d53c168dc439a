// A thread that waits in writev() for room in a pipe ends when it is cancelled, and none of its data is in the pipe.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const size_t filled = fill_pipe(ends.writer);
    char byte = 'x';
    const iovec part = {&byte, 1};
    observe_cancelled_wait([&] { return writev(ends.writer, &part, 1); });
    observe("the pipe holds what it held before", drain_pipe(ends.reader) == filled);
}
