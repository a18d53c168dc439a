// A write() that waits for room and has transferred nothing is ended with EINTR by a handler without SA_RESTART.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EINTR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer);
    {
        const Ticker ticker(count_signal, 0);
        observe("write to the full pipe", write(writer, "hello", 5));
    }
    observe("handler ran", handled > 0);
    observe("the pipe holds what it held", drain_pipe(reader) == capacity);
}
