// splice() from a pipe to a file writes at the position of the file and advances it.
//
// ref:      man7 splice(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int file = open_scratch_file(0);
    must(write(file, "--", 2));
    must(write(writer, "abcdef", 6));
    observe("splice", splice(reader, nullptr, file, nullptr, 6, 0));
    observe("position of the file", lseek(file, 0, SEEK_CUR));
    char bytes[16] = {};
    observe("content of the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
    set_nonblocking(reader);
    observe("read of the pipe", read(reader, bytes, sizeof bytes));
}
