// munmap() of a range that goes beyond the last address there is fails with EINVAL.
//
// ref:      POSIX.1-2024 XSH munmap() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const auto page = static_cast<uintptr_t>(page_size());
    char* bytes = zero_pages(1);
    observe("two pages at the last page", munmap(reinterpret_cast<void*>(UINTPTR_MAX - page + 1), 2 * page));
    observe("a mapped page", munmap(bytes, page));
    observe("load it", load_from(bytes));
}
