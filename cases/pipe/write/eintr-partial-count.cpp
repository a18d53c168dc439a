// A write() that is interrupted after it has transferred a part returns the size of that part.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t size = 16 * fill_pipe(writer) + (1 << 20);  // how much a pipe holds may change, but hardly so much
    drain_pipe(reader);
    auto* bytes = static_cast<char*>(must(calloc(size, 1)));

    ssize_t count;
    do {
        const Ticker ticker(count_signal, 0);
        count = write(writer, bytes, size);
    } while (count == -1 && errno == EINTR && drain_pipe(reader) == 0);  // the signal came before the first byte
    observe("handler ran", handled > 0);
    note("wrote %zd of %zu", count, size);
    observe("a part was written", count > 0 && count < static_cast<ssize_t>(size));
    observe("and is in the pipe", drain_pipe(reader) == static_cast<size_t>(count));
}
