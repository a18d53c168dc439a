// A store to a mapping made without PROT_WRITE raises SIGSEGV and stores nothing.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION prot; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall
// claims:  S0-031

#include "support/memory.hpp"

int main() {
    void* memory = mmap(nullptr, page_size(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    observe("map it for reading", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
    observe("the byte", *bytes);
}
