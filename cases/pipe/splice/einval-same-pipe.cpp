// splice() from a pipe to itself fails with EINVAL, and the data stay.
//
// ref:      man7 splice(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "hello", 5));
    observe("splice", splice(reader, nullptr, writer, nullptr, 5, 0));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
