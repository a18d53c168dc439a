// mprotect() of a range with a page that is not mapped fails with ENOMEM.
//
// ref:     POSIX.1-2024 XSH mprotect() ERRORS ENOMEM
// profile: posix
// strength: shall fail
// assertion: mmap.mprotect.hole-in-range-enomem

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    must(munmap(bytes + page, page));

    observe("an unmapped page", mprotect(bytes + page, page, PROT_READ));
    observe("a hole between two pages", mprotect(bytes, 3 * page, PROT_READ));
    observe("a mapped page", mprotect(bytes + 2 * page, page, PROT_NONE));
    observe("load from it", load_from(bytes + 2 * page));
}
