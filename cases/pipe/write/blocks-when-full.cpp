// write() to a full pipe that has a reader waits for room.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-020 S4-015

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const size_t capacity = fill_pipe(writer);

    observe_blocking("write to the full pipe", [&] { return write(writer, "hello", 5); });
    observe("the pipe holds what it held", drain_pipe(reader) == capacity);
    observe("write with room", write(writer, "hello", 5));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
