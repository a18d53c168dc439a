// Linux: when mlock() has returned, mincore() finds every page of the range in memory.
//
// ref:      man7 mlock(2) DESCRIPTION; man7 mincore(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(4);
    require_lockable(bytes, 4 * page);
    must(munmap(bytes, 4 * page));
    bytes = zero_pages(4);
    unsigned char resident[4] = {};
    observe("lock four pages", mlock(bytes, 4 * page));
    observe("mincore", mincore(bytes, 4 * page, resident));
    for (unsigned char state : resident) observe("in memory", (state & 1) == 1);
}
