// With SIGPIPE blocked a write without a reader fails with EPIPE, and the signal stays pending until it is accepted.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// claims:   S0-018

#include "support/case.hpp"

int main() {
    block({SIGPIPE});
    auto [reader, writer] = open_pipe();
    close(reader);

    observe("pending before", is_pending(SIGPIPE));
    observe("write", write(writer, "x", 1));
    observe("pending afterwards", is_pending(SIGPIPE));
    const sigset_t set = set_of({SIGPIPE});
    int accepted = 0;
    must(Error{sigwait(&set, &accepted)});
    observe("accepted", Signal{accepted});
    observe("still pending", is_pending(SIGPIPE));
}
