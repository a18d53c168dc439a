// A pipe cannot be made smaller than what is in it: EBUSY, and size and data stay.
//
// ref:      man7 fcntl(2) ERRORS EBUSY
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    auto [reader, writer] = open_pipe();
    const int before = must(fcntl(writer, F_GETPIPE_SZ));
    if (before <= page) unsupported("this user may not have larger pipes (pipe-user-pages-soft, pipe-max-size)");
    const size_t filled = fill_pipe(writer);
    observe("smaller than the data", fcntl(writer, F_SETPIPE_SZ, page));
    observe("the size is as it was", fcntl(writer, F_GETPIPE_SZ) == before);
    observe("the data are there", drain_pipe(reader) == filled);
    observe("a page at least once they have been read", fcntl(writer, F_SETPIPE_SZ, page) >= page);
}
