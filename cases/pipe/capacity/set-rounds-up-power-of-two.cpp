// F_SETPIPE_SZ makes a pipe as large as the next power of two of pages, and returns that size.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    for (const int pages : {1, 2, 4}) {
        auto [reader, writer] = open_pipe();
        must(fcntl(writer, F_SETPIPE_SZ, page));
        const int size = fcntl(writer, F_SETPIPE_SZ, pages * page + 1);
        const Text what = format("one byte more than %d pages", pages);
        observe(what.chars, size == 2 * pages * page);
        observe("told by the other end", fcntl(reader, F_GETPIPE_SZ) == size);
    }
}
