// Writing to a pipe marks the times of its last data modification and last status change for update. These times may tick in whole
// seconds, so the case writes on for more than one.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    timing

#include "support/file_times.hpp"
#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    struct stat before = {}, after = {};
    must(fstat(reader, &before));
    ssize_t count = -1;
    eventually(
        [&, in = reader, out = writer] {
            drain_pipe(in);
            count = write(out, "x", 1);
            must(fstat(in, &after));
            return earlier(before.st_mtim, after.st_mtim) && earlier(before.st_ctim, after.st_ctim);
        },
        1500);
    observe("write", count);
    observe("modification time is later", earlier(before.st_mtim, after.st_mtim));
    observe("status change time is later", earlier(before.st_ctim, after.st_ctim));
    observe("a FIFO before and after", S_ISFIFO(before.st_mode) && S_ISFIFO(after.st_mode));
}
