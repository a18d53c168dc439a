// The address that the kernel chooses for a mapping begins a page, however long the mapping is.
//
// ref:      man7 mmap(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/memory.hpp"

static void map(const char* what, size_t size) {
    void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    observe(what, memory);
    observe("a multiple of the page size", reinterpret_cast<uintptr_t>(must(memory)) % static_cast<uintptr_t>(page_size()) == 0);
    observe("store to its last byte", store_to(static_cast<char*>(memory) + size - 1, 'Z'));
}

int main() {
    const auto page = static_cast<size_t>(page_size());
    map("map one byte", 1);
    map("map a page and a byte", page + 1);
    map("map three pages", 3 * page);
}
