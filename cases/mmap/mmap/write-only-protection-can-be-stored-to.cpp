// PROT_WRITE alone is a valid protection for a file open both ways: what is stored gets into the file.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION prot
// profile: posix
// strength: shall
// claims:  S4-033 S4-041

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', 3);

    void* memory = mmap(nullptr, 3, PROT_WRITE, MAP_SHARED, file, 0);
    observe("map with PROT_WRITE", memory);
    observe("store", store_to(static_cast<char*>(must(memory)) + 1, 'Z'));
    observe("the file in another mapping", bytes_by_mapping(file, 0, 3));
}
