// After mprotect() with PROT_READ and PROT_WRITE a page that was mapped for reading can be stored to.
//
// ref:     POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    observe("store", store_to(bytes, 'Z'));

    observe("mprotect with PROT_READ and PROT_WRITE", mprotect(bytes, page, PROT_READ | PROT_WRITE));
    observe("store", store_to(bytes, 'Z'));
    observe("the byte", Bytes{bytes, 1});
}
