// While a page has PROT_NONE nothing can be loaded from it; what it held is there again once reading is allowed.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(1);
    std::memset(bytes, 'a', page);

    observe("take all access away", mprotect(bytes, page, PROT_NONE));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
    observe("allow reading", mprotect(bytes, page, PROT_READ));
    observe("load", load_from(bytes));
    observe("the page is as before", all_bytes_are(bytes, page, 'a'));
    observe("store", store_to(bytes, 'Z'));
}
