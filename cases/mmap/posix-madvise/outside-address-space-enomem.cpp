// posix_madvise() fails with ENOMEM for a range that goes on from mapped pages almost to the last address there is, and so beyond
// what the process may use.
//
// ref:      POSIX.1-2024 XSH posix_madvise() ERRORS ENOMEM
// profile:  option ADV
// strength: shall fail

#include "support/memory.hpp"

int main() {
    if (sysconf(_SC_ADVISORY_INFO) <= 0) unsupported("no advice about memory here");
    const auto page = static_cast<uintptr_t>(page_size());
    char* bytes = zero_pages(1);
    const size_t up_to_the_last_page = UINTPTR_MAX - page + 1 - reinterpret_cast<uintptr_t>(bytes);
    observe("up to the last page, needed soon", Error{posix_madvise(bytes, up_to_the_last_page, POSIX_MADV_WILLNEED)});
    observe("up to the last page, no advice", Error{posix_madvise(bytes, up_to_the_last_page, POSIX_MADV_NORMAL)});
}
