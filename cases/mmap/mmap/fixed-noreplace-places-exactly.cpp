// MAP_FIXED_NOREPLACE puts a mapping exactly where it is asked for if nothing is mapped there.
//
// ref:      man7 mmap(2) MAP_FIXED_NOREPLACE
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('f', page);
    char* bytes = zero_pages(3);
    std::memset(bytes, 'k', 3 * page);
    must(munmap(bytes + page, page));

    void* memory = mmap(bytes + page, page, PROT_READ, MAP_PRIVATE | MAP_FIXED_NOREPLACE, file, 0);
    observe("map a file where a page is free", memory);
    observe("at that address", must(memory) == bytes + page);
    observe("the page is the file", all_bytes_are(bytes + page, page, 'f'));
    observe("the page before it is as before", all_bytes_are(bytes, page, 'k'));
    observe("the page after it is as before", all_bytes_are(bytes + 2 * page, page, 'k'));
}
