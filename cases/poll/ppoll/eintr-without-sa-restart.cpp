// A ppoll() that waits is ended with EINTR by a handler without SA_RESTART, and leaves the descriptor and the wanted events alone.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINTR; POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, 0};
    {
        const Ticker ticker(count_signal, 0);
        observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    }
    observe("handler ran", handled > 0);
    observe("same descriptor", entry.fd == reader);
    observe("wanted", PollEvents{entry.events});
}
