// Bytes that ftruncate() has cut off inside a page read as zeros, in a new mapping and once the file has grown again.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

static void look(const char* when, int file) {
    const long page = page_size();
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0);
    observe(when, memory);
    observe("its first 100 bytes are as before", all_bytes_are(static_cast<char*>(must(memory)), 100, 'a'));
    observe("the others are zero", all_bytes_are(static_cast<char*>(memory) + 100, page - 100, 0));
    must(munmap(memory, page));
}

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    observe("cut it to 100 bytes", ftruncate(file, 100));
    look("a mapping of 100 bytes", file);
    observe("grow it to a page", ftruncate(file, page));
    look("a mapping of the page", file);
}
