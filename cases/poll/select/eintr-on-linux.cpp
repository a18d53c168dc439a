// On Linux select(), pselect() and poll() end with EINTR even after a handler with SA_RESTART.
//
// ref:      man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile:  linux
// strength: documented
// assertion: poll.select.eintr-even-with-sa-restart poll.poll.eintr-even-with-sa-restart

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    pollfd entry = {reader, POLLIN, 0};
    {
        const Ticker ticker(count_signal, SA_RESTART);
        observe("select", select(reader + 1, &set, nullptr, nullptr, nullptr));
        observe("pselect", pselect(reader + 1, &set, nullptr, nullptr, nullptr, nullptr));
        observe("poll", poll(&entry, 1, -1));
    }
    observe("handler ran at least three times", handled >= 3);
}
