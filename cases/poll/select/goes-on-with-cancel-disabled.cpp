// A select() that waits while cancellation is disabled goes on until there is data; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    fd_set set = only(ends.reader);
    const auto call = [&] { return select(ends.reader + 1, &set, nullptr, nullptr, nullptr); };
    observe_wait_with_cancellation_disabled("select", call, [&] { must(write(ends.writer, "x", 1)); });
}
