// A store through a MAP_SHARED mapping changes the file that is mapped, not only the memory.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile: posix
// strength: shall
// claims:  S0-032 S4-028

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);

    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map it", memory);
    static_cast<char*>(must(memory))[10] = 'Z';
    observe("bytes 9 to 11 in another mapping", bytes_by_mapping(file, 9, 3));
    observe("unmap it", munmap(memory, page));
    observe("bytes 9 to 11 in a mapping made then", bytes_by_mapping(file, 9, 3));
}
