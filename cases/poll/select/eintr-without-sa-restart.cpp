// A select() that waits is ended with EINTR by a handler without SA_RESTART, and leaves the sets as they are.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EINTR; XSH select() DESCRIPTION
// profile:  posix
// strength: shall fail
// assertion: poll.select.eintr-without-sa-restart poll.select.error-leaves-sets

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    {
        const Ticker ticker(count_signal, 0);
        observe("select", select(reader + 1, &set, nullptr, nullptr, nullptr));
    }
    observe("handler ran", handled > 0);
    observe("still in the set", FD_ISSET(reader, &set) != 0);
}
