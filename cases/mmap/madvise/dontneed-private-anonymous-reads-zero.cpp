// Linux: after madvise() with MADV_DONTNEED private anonymous memory reads as zeros; the page beside it keeps what it holds.
//
// ref: man7 madvise(2) MADV_DONTNEED
// profile: linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(2);
    std::memset(bytes, '1', 2 * page);
    observe("give up the first page", madvise(bytes, page, MADV_DONTNEED));
    observe("the first page is zero", all_bytes_are(bytes, page, 0));
    observe("the second page is as before", all_bytes_are(bytes + page, page, '1'));
    observe("store in the first", store_to(bytes, 'Z'));
    observe("its first bytes", Bytes{bytes, 2});
}
