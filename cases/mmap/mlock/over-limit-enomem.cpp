// Linux: a process without privilege locks as much as RLIMIT_MEMLOCK allows; mlock() of more fails with ENOMEM.
//
// ref:      man7 mlock(2) ERRORS ENOMEM; man7 mlock(2) NOTES Limits and permissions
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/users.hpp"

#include <sys/resource.h>

int main() {
    require_ordinary_user();
    const long page = page_size();
    rlimit limit = {};
    must(getrlimit(RLIMIT_MEMLOCK, &limit));
    if (limit.rlim_cur < static_cast<rlim_t>(2 * page)) unsupported("this process may not lock two pages");
    limit.rlim_cur = static_cast<rlim_t>(2 * page);
    Child child([&] {
        if (geteuid() == 0) become(first_user);
        char* bytes = zero_pages(3);
        must(setrlimit(RLIMIT_MEMLOCK, &limit));
        observe("lock three pages under a limit of two", mlock(bytes, 3 * page));
        observe("lock two", mlock(bytes, 2 * page));
        observe("lock the third", mlock(bytes + 2 * page, page));
        observe("unlock the first", munlock(bytes, page));
        observe("lock the third", mlock(bytes + 2 * page, page));
    });
    observe("child", child.wait());
}
