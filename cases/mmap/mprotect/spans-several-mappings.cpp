// One mprotect() changes pages of several mappings that lie side by side.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(4);
    const int file = open_file_of('f', 2 * page);
    must(mmap(bytes + 2 * page, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0));

    observe("protect the last page of one and the first of the other", mprotect(bytes + page, 2 * page, PROT_READ));
    observe("store to the first page", store_to(bytes + page - 1, 'Z'));
    observe("store to the second page", store_to(bytes + page, 'Z'));
    observe("store to the third page", store_to(bytes + 3 * page - 1, 'Z'));
    observe("store to the fourth page", store_to(bytes + 3 * page, 'Z'));
    observe("the second page is zero", all_bytes_are(bytes + page, page, 0));
    observe("the third page is the file's", all_bytes_are(bytes + 2 * page, page, 'f'));
}
