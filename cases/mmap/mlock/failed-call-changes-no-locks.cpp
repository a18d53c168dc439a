// An mlock() that fails, because a page in its range is not mapped, locks none of the others.
//
// ref:     POSIX.1-2024 XSH mlock() RETURN VALUE; POSIX.1-2024 XSH mlock() ERRORS ENOMEM
// profile: option MLR
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    require_lockable(bytes, 3 * page);
    must(munmap(bytes + page, page));
    const long before = locked_pages();

    observe("lock two pages with a hole between", mlock(bytes, 3 * page));
    observe("pages locked", locked_pages() - before);
    munlock(bytes, page);
    observe("lock the third page", mlock(bytes + 2 * page, page));
    observe("pages locked", locked_pages() - before);
}
