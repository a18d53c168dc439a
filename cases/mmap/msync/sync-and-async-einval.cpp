// msync() refuses MS_SYNC together with MS_ASYNC; each alone it accepts.
//
// ref:     POSIX.1-2024 XSH msync() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// assertion: mmap.msync.ms-async-returns-zero

#include "support/memory.hpp"

int main() {
    if (MS_SYNC == 0) unsupported("MS_SYNC is 0 here, and so are the two together the same as MS_ASYNC");
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

    observe("both", msync(memory, page, MS_SYNC | MS_ASYNC));
    observe("MS_SYNC", msync(memory, page, MS_SYNC));
    observe("MS_ASYNC", msync(memory, page, MS_ASYNC));
}
