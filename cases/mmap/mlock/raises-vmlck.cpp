// Linux: /proc/self/status tells how much memory is locked; mlock() of one byte locks its whole page, and munlock() unlocks it.
//
// ref:      man7 mlock(2) NOTES Linux notes; man7 mlock(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    require_lockable(bytes, 3 * page);
    const long before = locked_pages();
    observe("lock one byte", mlock(bytes + 1, 1));
    observe("more pages locked", locked_pages() - before);
    observe("lock all three pages", mlock(bytes, 3 * page));
    observe("more pages locked", locked_pages() - before);
    observe("unlock the middle page", munlock(bytes + page, page));
    observe("more pages locked", locked_pages() - before);
    must(munmap(bytes, 3 * page));
    observe("more pages locked once they are unmapped", locked_pages() - before);
}
