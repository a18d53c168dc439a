// munmap() refuses a length of zero and unmaps nothing.
//
// ref:     POSIX.1-2024 XSH munmap() ERRORS EINVAL
// profile: posix
// strength: shall fail
// claims:  S4-047

#include "support/memory.hpp"

int main() {
    char* bytes = zero_pages(1);

    observe("unmap 0 bytes", munmap(bytes, 0));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
}
