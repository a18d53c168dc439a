// After mprotect() with PROT_READ a store raises SIGSEGV and changes nothing; loads still work.
//
// ref:     POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    char* bytes = zero_pages(1);
    bytes[0] = 'a';

    observe("mprotect with PROT_READ", mprotect(bytes, page_size(), PROT_READ));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
    observe("the byte", Bytes{bytes, 1});
}
