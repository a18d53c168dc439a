// munmap() of an address inside a page fails; of the address that mmap() returned, lost and found again, it succeeds.
//
// ref:     man7 munmap(2) ERRORS EINVAL
// profile: linux
// strength: documented
// claims:  S0-043 S4-029

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(1);

    char* moving = bytes;
    ++moving;
    observe("one byte on", munmap(moving, page));
    observe("load", load_from(bytes));
    --moving;
    observe("back again", munmap(moving, page));
    observe("load", load_from(bytes));
}
