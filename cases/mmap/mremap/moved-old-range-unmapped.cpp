// Linux: MREMAP_FIXED moves a mapping to the address given. Its old address is free then, and what was mapped at the new one is
// gone.
//
// ref:      man7 mremap(2) MREMAP_FIXED
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char *bytes = zero_pages(3), *target = zero_pages(3);
    std::memset(bytes, '1', 3 * page);
    std::memset(target, '2', 3 * page);
    void* memory = mremap(bytes + page, page, page, MREMAP_MAYMOVE | MREMAP_FIXED, target + page);
    observe("move the middle page", memory);
    observe("to that address", must(memory) == target + page);
    observe("the page there is what was moved", all_bytes_are(target + page, page, '1'));
    observe("the page before it is as before", all_bytes_are(target, page, '2'));
    observe("the page after it is as before", all_bytes_are(target + 2 * page, page, '2'));
    observe("load from where it was", load_from(bytes + page));
    observe("load beside it", load_from(bytes + 2 * page));
}
