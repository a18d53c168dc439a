// Linux: mremap() to a smaller size keeps the beginning of a mapping at its place and unmaps the rest.
//
// ref: man7 mremap(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, '1', 3 * page);
    void* memory = mremap(bytes, 3 * page, page, 0);
    observe("shrink three pages to one", memory);
    observe("at the same place", must(memory) == bytes);
    observe("the first page is as before", all_bytes_are(bytes, page, '1'));
    observe("load the second page", load_from(bytes + page));
    observe("load the third page", load_from(bytes + 2 * page));
}
