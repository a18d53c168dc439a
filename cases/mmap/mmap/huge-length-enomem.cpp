// A length for which the address space has no room is refused with ENOMEM.
//
// ref:      POSIX.1-2024 XSH mmap() ERRORS ENOMEM
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const auto page = static_cast<size_t>(page_size());
    const size_t everything = SIZE_MAX / page * page - 15 * page;  // the program itself takes more than the rest

    observe("nearly all addresses", mmap(nullptr, everything, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    observe("one page", memory);
    observe("store to it", store_to(static_cast<char*>(must(memory)), 'Z'));
}
