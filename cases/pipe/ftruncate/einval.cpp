// ftruncate() of a pipe fails with EINVAL.
//
// ref:      man7 truncate(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "abc", 3));
    observe("to 0 bytes", ftruncate(writer, 0));
    observe("to 100 bytes", ftruncate(writer, 100));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
