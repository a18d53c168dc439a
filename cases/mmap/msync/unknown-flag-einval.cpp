// msync() refuses flags that stand for nothing.
//
// ref:      POSIX.1-2024 XSH msync() ERRORS EINVAL
// profile:  xsi
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

    observe("MS_ASYNC with every bit that is no flag", msync(memory, page, MS_ASYNC | ~(MS_SYNC | MS_INVALIDATE)));
    observe("MS_ASYNC", msync(memory, page, MS_ASYNC));
}
