// Linux: mremap() without MREMAP_MAYMOVE fails with ENOMEM where the next page is in use; with it the mapping moves with its
// contents.
//
// ref: man7 mremap(2) ERRORS ENOMEM; man7 mremap(2) MREMAP_MAYMOVE
// profile: linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(2);
    bytes[0] = 'a';
    bytes[page] = 'b';
    observe("grow the first page", mremap(bytes, page, 2 * page, 0));
    observe("it and its neighbour", Bytes{bytes, 1});
    observe("the neighbour", Bytes{bytes + page, 1});
    void* memory = mremap(bytes, page, 2 * page, MREMAP_MAYMOVE);
    observe("let it move", memory);
    observe("elsewhere", must(memory) != bytes);
    observe("what it holds", Bytes{memory, 1});
    observe("load the old place", load_from(bytes));
    observe("the neighbour", Bytes{bytes + page, 1});
}
