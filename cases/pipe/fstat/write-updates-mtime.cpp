// Writing to a pipe marks the times of its last data modification and last status change for update.
//
// ref:     POSIX.1-2024 XSH write() DESCRIPTION
// profile: posix

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    struct stat before = {}, after = {};
    must(fstat(reader, &before));
    breathe(50);
    observe("write", write(writer, "x", 1));
    must(fstat(reader, &after));
    observe("modification time is later", earlier(before.st_mtim, after.st_mtim));
    observe("status change time is later", earlier(before.st_ctim, after.st_ctim));
    observe("a FIFO before and after", S_ISFIFO(before.st_mode) && S_ISFIFO(after.st_mode));
}
