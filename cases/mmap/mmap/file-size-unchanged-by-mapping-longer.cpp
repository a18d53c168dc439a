// Mapping more than a file holds does not make the file larger.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', 10);

    void* memory = mmap(nullptr, 3 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map three pages", memory);
    observe("size of the file", file_size(file));
    static_cast<char*>(must(memory))[0] = 'Z';
    observe("size after a store", file_size(file));
    observe("the file in another mapping", bytes_by_mapping(file, 0, 10));
}
