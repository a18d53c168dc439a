// Linux: mremap() refuses a new size of 0, an address inside a page, unknown flags, MREMAP_FIXED alone and a new place that
// overlaps the old one; the mapping stays as it was.
//
// ref:      man7 mremap(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, '1', 3 * page);
    const int move = MREMAP_MAYMOVE | MREMAP_FIXED;
    observe("a new size of 0", mremap(bytes, 3 * page, 0, MREMAP_MAYMOVE));
    observe("from inside a page", mremap(bytes + 1, page, 2 * page, MREMAP_MAYMOVE));
    observe("unknown flags", mremap(bytes, 3 * page, page, ~0, bytes));
    observe("MREMAP_FIXED alone", mremap(bytes, page, page, MREMAP_FIXED, bytes + 2 * page));
    observe("to inside a page", mremap(bytes, page, page, move, bytes + page + 1));
    observe("to where it overlaps", mremap(bytes, 2 * page, 2 * page, move, bytes + page));
    observe("all is as before", all_bytes_are(bytes, 3 * page, '1'));
    observe("store to the last byte", store_to(bytes + 3 * page - 1, 'Z'));
}
