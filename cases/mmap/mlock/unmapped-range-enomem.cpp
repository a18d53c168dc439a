// mlock() and munlock() of a range with a page that is not mapped fail with ENOMEM.
//
// ref:     POSIX.1-2024 XSH mlock() ERRORS ENOMEM; POSIX.1-2024 XSH munlock() ERRORS ENOMEM
// profile: option MLR
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    require_lockable(bytes, 3 * page);
    must(munmap(bytes + page, page));
    observe("lock the page that is not mapped", mlock(bytes + page, page));
    observe("unlock the page that is not mapped", munlock(bytes + page, page));
    observe("lock three pages, the middle one not mapped", mlock(bytes, 3 * page));
    observe("lock the third page", mlock(bytes + 2 * page, page));
    observe("unlock it", munlock(bytes + 2 * page, page));
}
