// A child does not inherit the memory locks of its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option ML
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    if (sysconf(_SC_MEMLOCK) <= 0) unsupported("no locking of all memory here");
    char* bytes = lockable_file_pages(1);
    observe("lock", mlock(bytes, page_size()));
    observe("locked in the parent", is_locked(bytes));
    Child child([=] { observe("locked in a child", is_locked(bytes)); });
    observe("child", child.wait());
    observe("locked in the parent", is_locked(bytes));
}
