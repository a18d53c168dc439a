// Byte x of a mapping is byte off+x of the file: with an offset of one page the mapping begins at the second page.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    must(pwrite(file, "bcd", 3, page));

    auto* memory = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, page)));
    observe("the mapping begins with", Bytes{memory, 4});
    memory[1] = 'Z';
    observe("the first page in another mapping", bytes_by_mapping(file, 0, 4));
    observe("the second page in another mapping", bytes_by_mapping(file, page, 4));
}
