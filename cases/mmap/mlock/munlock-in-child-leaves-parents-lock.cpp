// munlock() of a process leaves the lock that another has on the same shared page.
//
// ref:      POSIX.1-2024 XSH mlock() DESCRIPTION munlock; POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option MLR
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = lockable_file_pages(1);
    observe("the parent locks", mlock(bytes, page));
    Child child([=] {
        observe("the child locks", mlock(bytes, page));
        observe("locked in the child", is_locked(bytes));
        observe("the child unlocks", munlock(bytes, page));
        observe("locked in the child", is_locked(bytes));
    });
    observe("child", child.wait());
    observe("locked in the parent", is_locked(bytes));
}
