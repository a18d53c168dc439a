// MAP_FIXED_NOREPLACE is refused with EEXIST where any page of the range is mapped, and that page stays.
//
// ref:      man7 mmap(2) ERRORS EEXIST; man7 mmap(2) MAP_FIXED_NOREPLACE
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
    char* bytes = zero_pages(3);
    std::memset(bytes, 'k', 3 * page);
    must(munmap(bytes, page));

    observe("all of it is mapped", mmap(bytes + page, 2 * page, PROT_READ, flags, -1, 0));
    observe("its last page is mapped", mmap(bytes, 2 * page, PROT_READ, flags, -1, 0));
    observe("the mapped pages are as before", all_bytes_are(bytes + page, 2 * page, 'k'));
    observe("store to them", store_to(bytes + page, 'Z'));
    observe("the free page is free", load_from(bytes));
}
