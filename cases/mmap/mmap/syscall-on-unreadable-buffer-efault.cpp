// A system call whose buffer may not be accessed fails with EFAULT; no signal comes.
//
// ref:      man7 read(2) ERRORS EFAULT; man7 write(2) ERRORS EFAULT; man7 mmap(2) DESCRIPTION PROT_NONE
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const auto size = static_cast<size_t>(page_size());
    auto* closed = static_cast<char*>(must(mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    auto* read_only = static_cast<char*>(must(mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    const int file = open_file_of('a', 10);

    observe("write from what is mapped for nothing", pwrite(file, closed, 3, 0));
    observe("read into it", pread(file, closed, 3, 0));
    observe("read into what is mapped for reading", pread(file, read_only, 3, 0));
    observe("write from it", pwrite(file, read_only, 3, 0));
    observe("the file", file_bytes(file, 0, 5));
}
