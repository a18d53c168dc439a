// A FIFO cannot be truncated: ftruncate() fails with EINVAL, and the data stay.
//
// ref:      man7 truncate(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "abc", 3));
    observe("ftruncate", ftruncate(writer, 0));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
