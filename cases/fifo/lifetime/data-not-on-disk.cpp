// The data in a FIFO take no room in the file system: its size stays 0.
//
// ref:      man7 fifo(7) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S4-005 S4-024

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");

    struct stat before = {}, status = {};
    must(stat("f", &before));
    observe("write", write(writer, "abc", 3));
    status.st_size = status.st_blocks = -1;
    observe("stat", stat("f", &status));
    observe("size", status.st_size);
    observe("as many blocks as before", status.st_blocks == before.st_blocks);
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
