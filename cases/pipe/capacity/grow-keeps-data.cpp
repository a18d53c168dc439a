// A full pipe that is made larger keeps its data, and has room at once.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ; man7 pipe(7) Pipe capacity
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    auto [reader, writer] = open_pipe();
    const int first = must(fcntl(writer, F_GETPIPE_SZ)), size = must(fcntl(writer, F_SETPIPE_SZ, page));
    must(write(writer, "begin", 5));
    const size_t filled = 5 + fill_pipe(writer);
    set_nonblocking(writer);
    observe("write to the full pipe", write(writer, "x", 1));
    const int larger = fcntl(writer, F_SETPIPE_SZ, 2 * size);
    if (first < 16 * page && larger == -1 && errno == EPERM)
        unsupported("this user may not have larger pipes (pipe-user-pages-soft, pipe-max-size)");
    observe("twice the size at least", larger >= 2 * size);
    observe("write afterwards", write(writer, "end", 3));
    set_blocking(writer);

    auto* bytes = must(static_cast<char*>(calloc(filled + 3, 1)));
    observe("all of it", read_fully(reader, bytes, filled + 3) == filled + 3);
    observe("first", Bytes{bytes, 5});
    observe("last", Bytes{bytes + filled, 3});
}
