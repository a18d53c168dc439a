// A select() that waits for a pipe ends with EINTR when a handler runs for a signal that another thread sends to this one.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads
// assertion: poll.select.eintr-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    fd_set set = only(ends.reader);
    observe("select", in_an_interrupted_thread([&] { return select(ends.reader + 1, &set, nullptr, nullptr, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
}
