// posix_madvise() changes nothing in what memory holds, not even with POSIX_MADV_DONTNEED.
//
// ref:      POSIX.1-2024 XSH posix_madvise() DESCRIPTION; POSIX.1-2024 XSH posix_madvise() ERRORS EINVAL
// profile:  option ADV
// strength: shall

#include "support/memory.hpp"

int main() {
    if (sysconf(_SC_ADVISORY_INFO) <= 0) unsupported("no advice about memory here");
    const long page = page_size();
    char* bytes = zero_pages(2);
    std::memset(bytes, 'a', 2 * page);
    observe("not needed soon", Error{posix_madvise(bytes, page, POSIX_MADV_DONTNEED)});
    observe("the pages are as before", all_bytes_are(bytes, 2 * page, 'a'));
    observe("store", store_to(bytes, 'a'));
    observe("needed soon", Error{posix_madvise(bytes, 2 * page, POSIX_MADV_WILLNEED)});
    observe("the pages are as before", all_bytes_are(bytes, 2 * page, 'a'));
    observe("no such advice", Error{posix_madvise(bytes, page, INT_MAX)});
}
