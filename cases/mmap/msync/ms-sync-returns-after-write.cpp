// msync() with MS_SYNC writes what was stored through a shared mapping to the file; of memory that is not mapped it cannot.
//
// ref:     POSIX.1-2024 XSH msync() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS ENOMEM
// profile: xsi

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));

    bytes[1] = 'Z';
    observe("msync", msync(bytes, page, MS_SYNC));
    observe("the file", file_bytes(file, 0, 3));
    must(munmap(bytes, page));
    observe("msync once it is unmapped", msync(bytes, page, MS_SYNC));
}
