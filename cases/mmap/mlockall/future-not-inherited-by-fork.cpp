// Linux: what a child maps is not locked because its parent has called mlockall() with MCL_FUTURE.
//
// ref:      man7 mlock(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memory.hpp"

static char* map_page() {
    return static_cast<char*>(must(mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, open_file_of('a', page_size()), 0)));
}

int main() {
    require_all_lockable();
    observe("lock what is mapped from now on", mlockall(MCL_FUTURE));
    Child child([] { observe("locked, a page that the child maps", is_locked(map_page())); });
    observe("child", child.wait());
    observe("locked, a page that the parent maps", is_locked(map_page()));
    observe("munlockall", munlockall());
}
