// Linux: mmap() refuses an offset that is not a multiple of the page size.
//
// ref:     man7 mmap(2) ERRORS EINVAL
// profile: linux
// strength: documented
// claims:  M-03 S0-034 S4-031 S4-046

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    observe("offset 1000", mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 1000));
    observe("offset of half a page", mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, page / 2));
    must(pwrite(file, "b", 1, page));
    void* memory = mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, page);
    observe("offset of one page", memory);
    observe("the byte there", Bytes{must(memory), 1});
}
