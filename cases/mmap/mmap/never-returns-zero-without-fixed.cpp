// Where the system chooses the address it is never 0, whatever address is suggested.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION addr
// profile:  posix
// strength: shall

#include "support/memory.hpp"

static void map_near(const char* where, uintptr_t suggestion) {
    const int file = open_file_of('a', page_size());
    void* memory = mmap(reinterpret_cast<void*>(suggestion), page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe(where, memory);
    if (memory == MAP_FAILED) return;
    observe("at address 0", memory == nullptr);
    observe("store", store_to(static_cast<char*>(memory), 'Z'));
}

int main() {
    map_near("map without a suggestion", 0);
    map_near("map near address 1", 1);
    map_near("map near the second page of all", static_cast<uintptr_t>(page_size()));
}
