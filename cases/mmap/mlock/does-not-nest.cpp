// One munlock() unlocks a page however often it was locked.
//
// ref:      POSIX.1-2024 XSH mlock() DESCRIPTION munlock; POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option MLR
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = lockable_file_pages(1);
    observe("lock", mlock(bytes, page));
    observe("locked", is_locked(bytes));
    observe("lock again", mlock(bytes, page));
    observe("locked", is_locked(bytes));
    observe("unlock", munlock(bytes, page));
    observe("locked", is_locked(bytes));
    observe("unlock again", munlock(bytes, page));
    observe("lock once more", mlock(bytes, page));
    observe("locked", is_locked(bytes));
}
