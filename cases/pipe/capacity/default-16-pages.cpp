// A pipe of Linux holds 16 pages, which is more than PIPE_BUF; with another size it holds what fcntl() said, and that is what was
// asked for at least.
//
// ref:      man7 pipe(7) Pipe capacity; man7 fcntl(2) F_SETPIPE_SZ F_GETPIPE_SZ
// profile:  linux
// strength: documented
// claims:   S0-008 S0-010 S4-004

#include "support/streams.hpp"

// Whether so many bytes, and no more, can be written to the empty pipe. One write fills every page of it.
static bool holds(int writer, int size) {
    set_nonblocking(writer);
    const auto* bytes = static_cast<char*>(must(calloc(static_cast<size_t>(size), 1)));
    return write(writer, bytes, static_cast<size_t>(size)) == size && write(writer, bytes, 1) == -1 && errno == EAGAIN;
}

int main() {
    auto [reader, writer] = open_pipe();
    const int page = static_cast<int>(sysconf(_SC_PAGESIZE));
    const int capacity = fcntl(reader, F_GETPIPE_SZ);
    note("%d bytes", capacity);
    if (capacity < 16 * page && fcntl(reader, F_SETPIPE_SZ, 16 * page) == -1 && errno == EPERM)
        unsupported("this user may not have pipes of 16 pages (pipe-user-pages-soft, pipe-max-size)");
    observe("16 pages", capacity == 16 * page);
    observe("so much can be written", holds(writer, capacity));
    observe("more than PIPE_BUF", static_cast<size_t>(capacity) > pipe_buf(reader));

    for (const int pages : {1, 2}) {
        auto [small_reader, small_writer] = open_pipe();
        const int size = fcntl(small_writer, F_SETPIPE_SZ, pages * page);
        observe(pages == 1 ? "one page at least when asked for" : "two pages at least when asked for", size >= pages * page);
        observe("told by the other end too", fcntl(small_reader, F_GETPIPE_SZ) == size);
        observe("so much can be written", holds(small_writer, size));
    }
}
