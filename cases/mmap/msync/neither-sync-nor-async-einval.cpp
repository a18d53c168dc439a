// msync() needs MS_SYNC or MS_ASYNC: no flag, and MS_INVALIDATE alone, are refused with EINVAL.
//
// ref:     POSIX.1-2024 XSH msync() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// assertion: mmap.msync.flags-zero-accepted

#include "support/memory.hpp"

int main() {
    if (MS_SYNC == 0) unsupported("MS_SYNC is 0 here: without MS_ASYNC every flag goes with MS_SYNC");
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

    observe("no flag", msync(memory, page, 0));
    observe("MS_INVALIDATE alone", msync(memory, page, MS_INVALIDATE));
    observe("MS_SYNC", msync(memory, page, MS_SYNC));
}
