// msync() with MS_INVALIDATE makes an existing mapping show what write() and fsync() have put into the file.
//
// ref:     POSIX.1-2024 XSH msync() DESCRIPTION MS_INVALIDATE
// profile: xsi
// strength: shall
// claims:  S0-028

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* memory = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("before", Bytes{memory + 6, 3});
    must(pwrite(file, "Z", 1, 7));
    must(fsync(file));
    observe("msync", msync(memory, page, MS_SYNC | MS_INVALIDATE));
    observe("afterwards", Bytes{memory + 6, 3});
    must(munmap(memory, page));
    observe("msync once it is unmapped", msync(memory, page, MS_SYNC | MS_INVALIDATE));
}
