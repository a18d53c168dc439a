// What was stored through a private mapping is gone once the mapping is: a new one shows the file.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    std::memcpy(bytes, "own", 3);
    observe("the private mapping", Bytes{bytes, 4});

    observe("unmap it", munmap(bytes, page));
    observe("load it", load_from(bytes));
    auto* again = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    observe("a new private mapping", Bytes{again, 4});
    observe("a shared mapping", bytes_by_mapping(file, 0, 4));
}
