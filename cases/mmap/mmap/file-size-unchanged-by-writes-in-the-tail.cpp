// Stores behind the end of the file, in the last page that it partly fills, do not make the file larger.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-041

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 100);
    void* memory = mmap(nullptr, 100, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map 100 bytes", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("store at byte 99", store_to(bytes + 99, 'Y'));
    observe("store at byte 200", store_to(bytes + 200, 'Z'));
    observe("store at the last byte of the page", store_to(bytes + page - 1, 'Z'));
    must(munmap(memory, page));
    observe("size of the file", file_size(file));
    observe("its end in another mapping", bytes_by_mapping(file, 98, 2));
}
