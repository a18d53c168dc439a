// Loading from an address where nothing is mapped, behind a mapping, raises SIGSEGV.
//
// ref:     POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall
// claims:  S4-038

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    auto* bytes = static_cast<char*>(must(memory));
    must(munmap(bytes + page, page));

    observe("load the last byte of the mapping", load_from(bytes + page - 1));
    observe("load behind it", load_from(bytes + page));
    observe("store behind it", store_to(bytes + page, 'Z'));
}
