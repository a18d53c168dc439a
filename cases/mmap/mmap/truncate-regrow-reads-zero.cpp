// What ftruncate() has cut off a file while it was mapped reads as zeros once the file has grown again.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    bytes[2 * page - 1] = 'Z';
    observe("cut off the second page", ftruncate(file, page));
    observe("unmap", munmap(bytes, 2 * page));
    observe("grow the file again", ftruncate(file, 2 * page));

    void* memory = mmap(nullptr, 2 * page, PROT_READ, MAP_SHARED, file, 0);
    observe("a new mapping", memory);
    observe("the first page is as before", all_bytes_are(static_cast<char*>(must(memory)), page, 'a'));
    observe("the second page is zero", all_bytes_are(static_cast<char*>(memory) + page, page, 0));
}
