// mmap() of a pipe, where the system does not offer it, fails with ENODEV.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH mmap() ERRORS ENODEV
// profile: posix
// strength: unspecified

#include "support/memory.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "a", 1));
    observe("map a pipe", mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, reader, 0), {"failed ENODEV", "succeeded"});
    void* memory = mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, open_file_of('a', 1), 0);
    observe("map a file", memory);
    observe("its byte", Bytes{must(memory), 1});
}
