// read() of a pipe into memory that may not be written fails with EFAULT.
//
// ref:      man7 read(2) ERRORS EFAULT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    void* nothing = must(mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    auto [reader, writer] = open_pipe();
    must(write(writer, "abc", 3));
    observe("read", read(reader, nothing, 3));
}
