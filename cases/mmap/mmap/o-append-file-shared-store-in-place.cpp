// O_APPEND does not matter to stores through a shared mapping: they go where they are made.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    must(write(must(open("file", O_WRONLY | O_CREAT | O_EXCL, 0600)), "aaaa", 4) == 4);
    const int file = must(open("file", O_RDWR | O_APPEND));
    void* memory = mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map a file that is open for appending", memory);
    observe("store to its second byte", store_to(static_cast<char*>(must(memory)) + 1, 'Z'));
    observe("another mapping", bytes_by_mapping(file, 0, 4));
    observe("size", file_size(file));
}
