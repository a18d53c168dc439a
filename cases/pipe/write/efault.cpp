// write() to a pipe from memory that may not be read fails with EFAULT.
//
// ref:      man7 write(2) ERRORS EFAULT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const void* nothing = must(mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const int writer = open_pipe().writer;
    observe("write", write(writer, nothing, 1));
}
