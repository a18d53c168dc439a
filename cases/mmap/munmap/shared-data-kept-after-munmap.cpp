// What was stored through a shared mapping stays in the file after munmap(), although nobody has called msync(): a new mapping has
// it.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH munmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    bytes[1] = 'Z';

    observe("munmap", munmap(bytes, page));
    observe("load", load_from(bytes));
    auto* again = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0)));
    observe("a new mapping", Bytes{again, 3});
}
