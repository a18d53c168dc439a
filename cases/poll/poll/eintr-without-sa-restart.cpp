// A poll() that waits is ended with EINTR by a handler without SA_RESTART.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINTR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, 0};
    {
        const Ticker ticker(count_signal, 0);
        observe("poll", poll(&entry, 1, -1));
    }
    observe("handler ran", handled > 0);
}
