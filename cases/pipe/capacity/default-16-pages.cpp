// A pipe of Linux holds 16 pages, which is more than PIPE_BUF; made smaller, it holds no more than was asked for.
//
// ref:      man7 pipe(7) Pipe capacity; man7 fcntl(2) F_GETPIPE_SZ
// profile:  linux
// strength: documented
// claims:   S0-008 S0-010 S4-004

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const long page = sysconf(_SC_PAGESIZE);
    const int capacity = fcntl(reader, F_GETPIPE_SZ);
    note("%d bytes; a user with very many pipes gets smaller ones (pipe-user-pages-soft)", capacity);
    observe("16 pages", capacity == 16 * page);
    observe("so much can be written", fill_pipe(writer) == static_cast<size_t>(capacity));
    observe("more than PIPE_BUF", static_cast<size_t>(capacity) > pipe_buf(reader));

    for (const long pages : {1, 2}) {
        auto [small_reader, small_writer] = open_pipe();
        const long size = fcntl(small_writer, F_SETPIPE_SZ, static_cast<int>(pages * page));
        observe(pages == 1 ? "one page when asked for" : "two pages when asked for", size == pages * page);
        observe("told by the other end too", fcntl(small_reader, F_GETPIPE_SZ) == size);
        observe("so much can be written", fill_pipe(small_writer) == static_cast<size_t>(size));
    }
}
