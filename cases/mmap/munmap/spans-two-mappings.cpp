// One munmap() removes pages of several mappings that lie side by side; what is left of each stays mapped.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(4);
    std::memset(bytes, '1', 2 * page);
    must(mmap(bytes + 2 * page, 2 * page, PROT_READ, MAP_PRIVATE | MAP_FIXED, open_file_of('f', 2 * page), 0));

    observe("unmap the last page of one and the first of the other", munmap(bytes + page, 2 * page));
    observe("load the second page", load_from(bytes + page));
    observe("load the third page", load_from(bytes + 2 * page));
    observe("the first page is as before", all_bytes_are(bytes, page, '1'));
    observe("the fourth page is as before", all_bytes_are(bytes + 3 * page, page, 'f'));
    observe("store to the first page", store_to(bytes, 'Z'));
}
