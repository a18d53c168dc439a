// Linux: mremap() of what is not mapped fails with EFAULT.
//
// ref:      man7 mremap(2) ERRORS EFAULT
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, 'a', 3 * page);
    must(munmap(bytes + page, page));
    observe("a page that is not mapped", mremap(bytes + page, page, 2 * page, MREMAP_MAYMOVE));
    observe("two pages, the second not mapped", mremap(bytes, 2 * page, 4 * page, MREMAP_MAYMOVE));
    observe("the first page is as before", all_bytes_are(bytes, page, 'a'));
    void* memory = mremap(bytes, page, 2 * page, MREMAP_MAYMOVE);
    observe("the first page alone", memory);
    observe("it holds what it held", all_bytes_are(static_cast<char*>(must(memory)), page, 'a'));
    observe("store to its second page", store_to(static_cast<char*>(memory) + page, 'Z'));
}
