// Removing one of two mappings of a file leaves the other usable.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* first = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    auto* second = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    first[1] = '1';

    observe("unmap the first", munmap(first, page));
    observe("load the first", load_from(first));
    observe("store to the second", store_to(second + 2, '2'));
    observe("the second", Bytes{second, 4});
    observe("another mapping", bytes_by_mapping(file, 0, 4));
}
