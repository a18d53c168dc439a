// An empty file can be mapped, and access to the mapping raises SIGBUS; once ftruncate() has made the file larger a new mapping has
// zeros there.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-036 S4-035

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_scratch_file(0);
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map an empty file", memory);
    observe("load", load_from(static_cast<char*>(must(memory))));
    observe("store", store_to(static_cast<char*>(memory), 'Z'));
    observe("size of the file", file_size(file));
    observe("grow the file", ftruncate(file, page));
    memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map it again", memory);
    observe("load", load_from(static_cast<char*>(must(memory))));
    observe("all zero", all_bytes_are(static_cast<char*>(memory), page, 0));
    observe("store", store_to(static_cast<char*>(memory) + 1, 'Z'));
    observe("another mapping", bytes_by_mapping(file, 0, 3));
}
