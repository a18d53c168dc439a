// A store through a shared mapping made for reading raises SIGSEGV and leaves the file as it was, although the descriptor is open
// for writing.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION prot; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0);
    observe("map it for reading", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("store", store_to(bytes + 1, 'Z'));
    observe("the mapping", Bytes{bytes, 3});
    observe("another mapping", bytes_by_mapping(file, 0, 3));
    auto* writable = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("store to a mapping made for writing", store_to(writable + 1, 'Z'));
    observe("the first mapping", Bytes{bytes, 3});
}
