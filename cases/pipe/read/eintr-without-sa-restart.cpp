// A read() that waits is ended with EINTR by a signal whose handler has no SA_RESTART.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EINTR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char byte = '-';
    {
        const Ticker ticker(count_signal, 0);
        observe("read", read(reader, &byte, 1));
    }
    observe("handler ran", handled > 0);
    must(write(writer, "x", 1));
    observe("read afterwards", Bytes{&byte, read(reader, &byte, 1)});
}
