// Linux: madvise() refuses an address inside a page and an unknown advice; where a page of the range is not mapped it does the rest
// and fails with ENOMEM.
//
// ref:      man7 madvise(2) ERRORS; man7 madvise(2) NOTES Linux notes
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, 'a', 3 * page);
    observe("from inside a page", madvise(bytes + 1, page, MADV_DONTNEED));
    observe("no such advice", madvise(bytes, page, INT_MAX));
    observe("all is as before", all_bytes_are(bytes, 3 * page, 'a'));
    must(munmap(bytes + page, page));
    observe("a range with a hole", madvise(bytes, 3 * page, MADV_DONTNEED));
    observe("the page before the hole is zero", all_bytes_are(bytes, page, 0));
    observe("the page after the hole is zero", all_bytes_are(bytes + 2 * page, page, 0));
}
