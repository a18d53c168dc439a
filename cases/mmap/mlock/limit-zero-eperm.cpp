// Linux: where RLIMIT_MEMLOCK is 0, mlock() of a process without privilege fails with EPERM.
//
// ref:      man7 mlock(2) ERRORS EPERM; man7 mlock(2) ERRORS ENOMEM
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
    const rlim_t before = std::exchange(limit.rlim_cur, 0);
    if (before < static_cast<rlim_t>(page)) unsupported("this process may lock nothing");
    Child child([&] {
        if (geteuid() == 0) become(first_user);
        char* bytes = zero_pages(1);
        must(setrlimit(RLIMIT_MEMLOCK, &limit));
        observe("lock a page", mlock(bytes, page));
        limit.rlim_cur = before;
        must(setrlimit(RLIMIT_MEMLOCK, &limit));
        observe("lock it under the limit of before", mlock(bytes, page));
    });
    observe("child", child.wait());
}
