// A thread that has been cancelled already ends in select(), even where a descriptor is ready.
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
    fd_set set = only(ends.writer);
    observe_pending_cancellation([&] { return select(ends.writer + 1, nullptr, &set, nullptr, nullptr); });
}
