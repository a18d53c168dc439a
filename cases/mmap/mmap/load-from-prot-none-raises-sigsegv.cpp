// A load from a mapping made with PROT_NONE raises SIGSEGV, and so does a store.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION prot; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall
// claims:  S0-031 S4-040

#include "support/memory.hpp"

int main() {
    void* memory = mmap(nullptr, page_size(), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    observe("map it for nothing", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
    observe("make it readable", mprotect(bytes, page_size(), PROT_READ));
    observe("load", load_from(bytes));
}
