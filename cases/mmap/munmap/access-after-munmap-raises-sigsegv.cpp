// After munmap() loads and stores in the range raise SIGSEGV.
//
// ref:     POSIX.1-2024 XSH munmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    char* bytes = zero_pages(1);
    observe("load", load_from(bytes));

    observe("munmap", munmap(bytes, page_size()));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
}
