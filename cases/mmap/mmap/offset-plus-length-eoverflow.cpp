// Offset and length that together go beyond the largest offset of a file are refused. EINVAL and ENXIO are for offsets that the
// system holds for invalid.
//
// ref:      POSIX.1-2024 XSH mmap() ERRORS EOVERFLOW; POSIX.1-2024 XSH mmap() ERRORS EINVAL; POSIX.1-2024 XSH mmap() ERRORS ENXIO
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

#include <limits>

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    must(pwrite(file, "b", 1, page) == 1);
    const off_t last_page = std::numeric_limits<off_t>::max() / page * page;

    observe("two pages at the last offset", mmap(nullptr, 2 * page, PROT_READ, MAP_SHARED, file, last_page),
            {EOVERFLOW, EINVAL, ENXIO});
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, page);
    observe("the second page of the file", memory);
    observe("its first bytes", Bytes{must(memory), 3});
}
