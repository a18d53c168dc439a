// mprotect() changes every page that has a byte in the range, and no other page of the mapping.
//
// ref:     POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);

    observe("protect one byte of the second page", mprotect(bytes + page, 1, PROT_READ));
    observe("store at the end of the first page", store_to(bytes + page - 1, 'Z'));
    observe("store at the start of the second", store_to(bytes + page, 'Z'));
    observe("store at the end of the second", store_to(bytes + 2 * page - 1, 'Z'));
    observe("store at the start of the third", store_to(bytes + 2 * page, 'Z'));
}
