// A request with MAP_FIXED that is refused for its descriptor leaves what is mapped there in place. It may be refused with EINVAL,
// too.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH mmap() ERRORS EBADF
// profile:  xsi
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(1);
    std::memset(bytes, 'k', page);

    observe("map descriptor -1 over it", mmap(bytes, page, PROT_READ, MAP_SHARED | MAP_FIXED, -1, 0), {EBADF, EINVAL});
    observe("the page is as before", all_bytes_are(bytes, page, 'k'));
    observe("store to it", store_to(bytes, 'Z'));
}
