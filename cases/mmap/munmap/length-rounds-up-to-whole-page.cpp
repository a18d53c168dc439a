// munmap() removes every page that has a byte in the range, and no other: the length need not be that of the mapping.
//
// ref:     POSIX.1-2024 XSH munmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S4-047

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(4);

    observe("unmap 1 byte of four pages", munmap(bytes, 1));
    observe("load the last byte of the first page", load_from(bytes + page - 1));
    observe("load the second page", load_from(bytes + page));

    observe("unmap a page and a byte from there", munmap(bytes + page, page + 1));
    observe("load the second page", load_from(bytes + page));
    observe("load the last byte of the third page", load_from(bytes + 3 * page - 1));
    observe("load the fourth page", load_from(bytes + 3 * page));
}
