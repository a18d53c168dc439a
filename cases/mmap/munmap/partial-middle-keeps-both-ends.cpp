// Unmapping the middle one of three pages leaves the outer two mapped, with what they hold.
//
// ref:     POSIX.1-2024 XSH munmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-043

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, '1', page);
    std::memset(bytes + 2 * page, '3', page);

    observe("unmap the middle", munmap(bytes + page, page));
    observe("load its first byte", load_from(bytes + page));
    observe("load its last byte", load_from(bytes + 2 * page - 1));
    observe("the first page is as before", all_bytes_are(bytes, page, '1'));
    observe("the third page is as before", all_bytes_are(bytes + 2 * page, page, '3'));
    observe("store in the third", store_to(bytes + 2 * page, 'Z'));
}
