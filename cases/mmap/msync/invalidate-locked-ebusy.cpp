// msync() with MS_INVALIDATE of a range in which a page is locked fails with EBUSY; once the page is unlocked it succeeds.
//
// ref:      POSIX.1-2024 XSH msync() ERRORS EBUSY
// profile:  option MLR
// strength: shall fail

#include "support/memory.hpp"

int main() {
    if (sysconf(_SC_SYNCHRONIZED_IO) <= 0) unsupported("no msync() here");
    const long page = page_size();
    char* bytes = lockable_file_pages(2);
    must(mlock(bytes + page, page));
    observe("a range with a locked page", msync(bytes, 2 * page, MS_SYNC | MS_INVALIDATE));
    observe("the page that is not locked", msync(bytes, page, MS_SYNC | MS_INVALIDATE));
    observe("the locked page without MS_INVALIDATE", msync(bytes + page, page, MS_SYNC));
    must(munlock(bytes + page, page));
    observe("the range once it is unlocked", msync(bytes, 2 * page, MS_SYNC | MS_INVALIDATE));
}
