// A part of a file that lies behind its end can be mapped; only access raises SIGBUS.
//
// ref: POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 4 * page);
    observe("map the fifth page of a file of one", memory);
    observe("load", load_from(static_cast<char*>(must(memory))));
    must(munmap(memory, page));
    must(ftruncate(file, 5 * page));
    must(pwrite(file, "Z", 1, 4 * page));
    memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 4 * page);
    observe("map it once the file has five", memory);
    static_cast<char*>(must(memory))[1] = 'Y';
    observe("another mapping", bytes_by_mapping(file, 4 * page, 3));
}
