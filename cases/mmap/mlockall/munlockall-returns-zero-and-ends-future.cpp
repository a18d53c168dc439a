// MCL_FUTURE locks what is mapped from then on; munlockall() unlocks it, ends that, and succeeds also where nothing is locked.
//
// ref:      POSIX.1-2024 XSH mlockall() DESCRIPTION; POSIX.1-2024 XSH mlockall() RETURN VALUE; POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option ML
// strength: shall
// assertion: mmap.mlockall.future-locks-later-mappings

#include "support/memory.hpp"

static char* map_page() {
    return static_cast<char*>(must(mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, open_file_of('a', page_size()), 0)));
}

int main() {
    require_all_lockable();
    observe("munlockall", munlockall());
    const char* first = map_page();
    observe("lock what is mapped from now on", mlockall(MCL_FUTURE));
    const char* second = map_page();
    observe("locked, the page mapped before", is_locked(first));
    observe("locked, the page mapped afterwards", is_locked(second));
    observe("munlockall", munlockall());
    observe("locked, the page mapped afterwards", is_locked(second));
    observe("locked, a page mapped now", is_locked(map_page()));
}
