// Linux: with an old size of 0 mremap() maps the pages of a shared mapping a second time; of a private one it refuses to.
//
// ref:      man7 mremap(2) DESCRIPTION; man7 mremap(2) ERRORS
// profile:  linux
// strength: documented
// assertion: mmap.mremap.zero-old-size-private-einval

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
    std::memcpy(bytes, "ab", 2);
    void* memory = mremap(bytes, 0, page, MREMAP_MAYMOVE);
    observe("a shared page again", memory);
    if (memory == MAP_FAILED) return 1;
    auto* again = static_cast<char*>(memory);
    observe("at another address", again != bytes);
    again[1] = 'Z';
    observe("the first after a store to the second", Bytes{bytes, 3});
    bytes[2] = 'Y';
    observe("the second after a store to the first", Bytes{again, 3});
    observe("without MREMAP_MAYMOVE", mremap(bytes, 0, page, 0), {EINVAL, ENOMEM});
    observe("a private page", mremap(zero_pages(1), 0, page, MREMAP_MAYMOVE));
}
