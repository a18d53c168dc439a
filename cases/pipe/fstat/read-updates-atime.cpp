// Reading from a pipe marks the time of its last access for update. That time may tick in whole seconds, so the case reads on for
// more than one.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    timing

#include "support/case.hpp"
#include "support/file_times.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    struct stat before = {}, after = {};
    must(fstat(reader, &before));
    char byte = '-';
    const bool later = eventually(
        [&, in = reader, out = writer] {
            must(write(out, "x", 1));
            must(read(in, &byte, 1));
            must(fstat(in, &after));
            return earlier(before.st_atim, after.st_atim);
        },
        1500);
    must(write(writer, "x", 1));
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
    observe("access time is later", later);
    observe("a FIFO before and after", S_ISFIFO(before.st_mode) && S_ISFIFO(after.st_mode));
}
