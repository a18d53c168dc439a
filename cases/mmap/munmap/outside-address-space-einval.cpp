// munmap() of a range that goes beyond the last address there is fails with EINVAL.
//
// ref:      POSIX.1-2024 XSH munmap() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const auto page = static_cast<uintptr_t>(page_size());
    char* bytes = zero_pages(2);
    const size_t beyond = UINTPTR_MAX - page + 1;  // from any page but the first this reaches beyond the end
    observe("two pages at the last page", munmap(reinterpret_cast<void*>(UINTPTR_MAX - page + 1), 2 * page));
    observe("nearly all addresses from a mapped page on", munmap(bytes, beyond));
    observe("store to that page", store_to(bytes, 'Z'));
    observe("that page alone", munmap(bytes, page));
    observe("load it", load_from(bytes));
}
