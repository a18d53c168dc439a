// Writing to a FIFO updates the times of its last modification and of its last status change.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    const timespec long_ago[] = {{1000, 0}, {1000, 0}};
    must(utimensat(AT_FDCWD, "f", long_ago, 0));
    struct stat before = {}, after = {};
    must(stat("f", &before));
    ssize_t count = -1;
    char byte = '-';
    const bool changed = eventually([&, in = writer, out = reader] {
        count = write(in, "x", 1);
        must(read(out, &byte, 1));
        must(stat("f", &after));
        return earlier(before.st_ctim, after.st_ctim);
    });
    observe("write", count);
    observe("what was written", Bytes{&byte, 1});
    observe("later status change", changed);
    observe("later modification", earlier(before.st_mtim, after.st_mtim));
}
