// Linux: mremap() makes a private anonymous mapping longer. What it held stays, wherever it is put, and the new part is zero.
//
// ref:      man7 mremap(2) DESCRIPTION; man7 mmap(2) MAP_ANONYMOUS
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(2);
    std::memset(bytes, 'x', 2 * page);
    void* memory = mremap(bytes, page, 8 * page, MREMAP_MAYMOVE);  // the second page is in the way
    observe("grow one page to eight", memory);
    auto* grown = static_cast<char*>(must(memory));
    observe("the first page is as before", all_bytes_are(grown, page, 'x'));
    observe("the others are zero", all_bytes_are(grown + page, 7 * page, 0));
    observe("store to the last byte", store_to(grown + 8 * page - 1, 'Z'));
    observe("what was behind it is as before", all_bytes_are(bytes + page, page, 'x'));
}
