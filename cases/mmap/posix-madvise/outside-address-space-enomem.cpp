// posix_madvise() fails with ENOMEM for a range that goes beyond the last address there is.
//
// ref:      POSIX.1-2024 XSH posix_madvise() ERRORS ENOMEM
// profile:  option ADV
// strength: shall fail

#include "support/memory.hpp"

int main() {
    if (sysconf(_SC_ADVISORY_INFO) <= 0) unsupported("no advice about memory here");
    const auto page = static_cast<uintptr_t>(page_size());
    auto* last_page = reinterpret_cast<char*>(UINTPTR_MAX - page + 1);
    observe("two pages at the last page", Error{posix_madvise(last_page, 2 * page, POSIX_MADV_WILLNEED)});
    observe("from a mapped page on to the end", Error{posix_madvise(zero_pages(1), SIZE_MAX - page + 1, POSIX_MADV_WILLNEED)});
    observe("a mapped page", Error{posix_madvise(zero_pages(1), page, POSIX_MADV_WILLNEED)});
}
