// F_SETPIPE_SZ makes a pipe as large as was asked for at least, and returns how large it is now; the other end tells the same size.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ; man7 fcntl(2) F_GETPIPE_SZ
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const int page = static_cast<int>(must(sysconf(_SC_PAGESIZE)));
    for (const int pages : {1, 2, 4}) {
        auto [reader, writer] = open_pipe();
        const int first = must(fcntl(writer, F_GETPIPE_SZ)), wanted = pages * page + 1;
        must(fcntl(writer, F_SETPIPE_SZ, page));
        const int size = fcntl(writer, F_SETPIPE_SZ, wanted);
        if (first < 16 * page && size == -1 && errno == EPERM)
            unsupported("this user may not have larger pipes (pipe-user-pages-soft, pipe-max-size)");
        observe("as large as was asked for at least", size >= wanted);
        observe("told by the other end", fcntl(reader, F_GETPIPE_SZ) == size);
    }
}
