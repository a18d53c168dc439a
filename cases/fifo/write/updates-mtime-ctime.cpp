// Writing to a FIFO updates the times of its last modification and of its last status change.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    const timespec long_ago[] = {{0, 0}, {0, 0}};
    must(utimensat(AT_FDCWD, "f", long_ago, 0));
    struct stat before = {}, after = {};
    must(stat("f", &before));
    ssize_t count = -1;
    char byte = '-';
    eventually([&, in = writer, out = reader] {
        count = write(in, "x", 1);
        must(read(out, &byte, 1));
        must(stat("f", &after));
        return earlier(before.st_ctim, after.st_ctim) && earlier(before.st_ctim, after.st_mtim);
    });
    observe("write", count);
    observe("what was written", Bytes{&byte, 1});
    observe("later status change", earlier(before.st_ctim, after.st_ctim));
    observe("later modification", earlier(before.st_ctim, after.st_mtim));
}
