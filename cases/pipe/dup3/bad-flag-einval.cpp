// dup3() with another flag than O_CLOEXEC fails with EINVAL, and leaves the target as it is.
//
// ref:      man7 dup(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    observe("O_NONBLOCK", dup3(reader, writer, O_NONBLOCK));
    observe("O_APPEND", dup3(reader, writer, O_APPEND));
    observe("write", write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
