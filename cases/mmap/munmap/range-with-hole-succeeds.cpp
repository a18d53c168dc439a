// munmap() of a range in which a page is not mapped removes the pages that are.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    observe("unmap the middle one of three pages", munmap(bytes + page, page));
    observe("load the middle page", load_from(bytes + page));
    observe("load the first page", load_from(bytes));
    observe("load the last page", load_from(bytes + 2 * page));

    observe("unmap all three", munmap(bytes, 3 * page));
    observe("load the first page", load_from(bytes));
    observe("load the last page", load_from(bytes + 2 * page));
}
