// Linux: MADV_DONTNEED of shared memory, of a file or not, loses nothing that was stored.
//
// ref:      man7 madvise(2) MADV_DONTNEED
// profile:  linux
// strength: documented

#include "support/memory.hpp"

static void give_up(const char* what, int flags, int file) {
    const long page = page_size();
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, flags, file, 0)));
    std::memset(bytes, 's', page);
    observe(what, madvise(bytes, page, MADV_DONTNEED));
    observe("the page is as before", all_bytes_are(bytes, page, 's'));
    observe("from inside the page", madvise(bytes + 1, page, MADV_DONTNEED));
}

int main() {
    give_up("a page of a file", MAP_SHARED, open_file_of('a', page_size()));
    give_up("a page without a file", MAP_SHARED | MAP_ANONYMOUS, -1);
}
