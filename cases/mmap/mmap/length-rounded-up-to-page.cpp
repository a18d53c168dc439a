// A mapping whose length ends inside a page contains that page to its end.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    void* memory = mmap(nullptr, page + 1, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map a page and a byte", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("load the last byte of the second page", load_from(bytes + 2 * page - 1));
    observe("both pages are the file's", all_bytes_are(bytes, 2 * page, 'a'));
    observe("store to that byte", store_to(bytes + 2 * page - 1, 'Z'));
    observe("another mapping", bytes_by_mapping(file, 2 * page - 3, 3));
}
