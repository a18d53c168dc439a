// Unmapping pages that are not mapped, or no longer, succeeds and does nothing; mapped ones in the same range go.
//
// ref:     POSIX.1-2024 XSH munmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-043

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);

    observe("unmap the first page", munmap(bytes, page));
    observe("load it", load_from(bytes));
    observe("unmap it again", munmap(bytes, page));
    observe("load the second page", load_from(bytes + page));

    observe("unmap the first and the second", munmap(bytes, 2 * page));
    observe("load the second page", load_from(bytes + page));
    observe("load the third page", load_from(bytes + 2 * page));
}
