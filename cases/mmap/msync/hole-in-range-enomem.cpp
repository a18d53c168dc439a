// msync() of a range in which a page is not mapped fails with ENOMEM.
//
// ref:      POSIX.1-2024 XSH msync() ERRORS ENOMEM
// profile:  xsi
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 3 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    must(munmap(bytes + page, page));
    observe("three pages, the middle one not mapped", msync(bytes, 3 * page, MS_SYNC));
    observe("the same with MS_ASYNC", msync(bytes, 3 * page, MS_ASYNC));
    observe("the first page", msync(bytes, page, MS_SYNC));
    observe("the last page", msync(bytes + 2 * page, page, MS_SYNC));
}
