// msync() of a range with a page that is not mapped fails with ENOMEM.
//
// ref:     POSIX.1-2024 XSH msync() ERRORS ENOMEM
// profile: xsi
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    must(munmap(bytes + page, page));

    observe("the unmapped page, MS_SYNC", msync(bytes + page, page, MS_SYNC));
    observe("the unmapped page, MS_ASYNC", msync(bytes + page, page, MS_ASYNC));
    observe("both pages, MS_SYNC", msync(bytes, 2 * page, MS_SYNC));
    observe("the mapped page, MS_SYNC", msync(bytes, page, MS_SYNC));
}
