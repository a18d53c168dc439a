// Reading from a pipe marks the time of its last access for update.
//
// ref:     POSIX.1-2024 XSH read() DESCRIPTION
// profile: posix

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    struct stat before = {}, after = {};
    must(fstat(reader, &before));
    breathe(50);
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
    must(fstat(reader, &after));
    observe("access time is later", earlier(before.st_atim, after.st_atim));
    observe("a FIFO before and after", S_ISFIFO(before.st_mode) && S_ISFIFO(after.st_mode));
}
