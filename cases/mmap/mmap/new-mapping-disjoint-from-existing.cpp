// Mappings for which the system chooses the address do not overlap each other.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION addr
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 8 * page);
    char* maps[8];
    for (int i = 0; i < 8; ++i) {
        void* memory = mmap(nullptr, (i + 1) * page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
        maps[i] = static_cast<char*>(must(memory));
        std::memset(maps[i], '0' + i, (i + 1) * page);
    }
    for (int i = 0; i < 8; ++i) {
        const Text line = format("mapping %d holds what was stored there", i);
        observe(line.chars, all_bytes_are(maps[i], (i + 1) * page, static_cast<char>('0' + i)));
    }
}
