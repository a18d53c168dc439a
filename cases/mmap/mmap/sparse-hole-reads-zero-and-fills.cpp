// A part of a file that was never written reads as zeros in a mapping, and takes what is stored there.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_scratch_file(4 * page);
    must(pwrite(file, "b", 1, 0) == 1);
    must(pwrite(file, "e", 1, 4 * page - 1) == 1);
    void* memory = mmap(nullptr, 4 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map the file", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("all between the first and the last byte is zero", all_bytes_are(bytes + 1, 4 * page - 2, 0));
    observe("store in the hole", store_to(bytes + 2 * page, 'h'));
    observe("another mapping", bytes_by_mapping(file, 2 * page, 2));
    observe("the last bytes", Bytes{bytes + 4 * page - 2, 2});
}
