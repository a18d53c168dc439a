// A thread that waits in select() without a time limit ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    fd_set set = only(ends.reader);
    observe_cancelled_wait([&] { return select(ends.reader + 1, &set, nullptr, nullptr, nullptr); });
}
