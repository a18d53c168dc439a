// tee() from a pipe to itself, or with anything but pipes, fails with EINVAL.
//
// ref:      man7 tee(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "hello", 5));
    const int file = open_scratch_file(5);
    observe("to itself", tee(reader, writer, 5, 0));
    observe("to a file", tee(reader, file, 5, 0));
    observe("from a file", tee(file, writer, 5, 0));
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
