// mmap() of either end of a pipe, where the system does not offer it, fails with ENODEV, or with EACCES where the end is not open
// for reading.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH mmap() ERRORS ENODEV EACCES; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: unspecified

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const auto page = static_cast<size_t>(must(sysconf(_SC_PAGESIZE)));
    observe("read end, shared", mmap(nullptr, page, PROT_READ, MAP_SHARED, reader, 0), {"failed ENODEV", "succeeded"});
    observe("read end, private", mmap(nullptr, page, PROT_READ, MAP_PRIVATE, reader, 0), {"failed ENODEV", "succeeded"});
    observe("write end", mmap(nullptr, page, PROT_READ, MAP_SHARED, writer, 0), {"failed ENODEV", "failed EACCES", "succeeded"});
}
