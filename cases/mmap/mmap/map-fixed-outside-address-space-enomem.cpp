// A range for MAP_FIXED that goes beyond the last address there is, is refused: with ENOMEM, or with EINVAL as any such request.
//
// ref:      POSIX.1-2024 XSH mmap() ERRORS ENOMEM; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_FIXED
// profile:  xsi
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const auto page = static_cast<uintptr_t>(page_size());
    auto* last_page = reinterpret_cast<char*>(UINTPTR_MAX - page + 1);
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;

    observe("two pages at the last page", mmap(last_page, 2 * page, PROT_READ | PROT_WRITE, flags, -1, 0), {ENOMEM, EINVAL});
    char* bytes = zero_pages(2);
    bytes[0] = 'k';
    void* memory = mmap(bytes, 2 * page, PROT_READ | PROT_WRITE, flags, -1, 0);
    observe("two pages where two are mapped", memory);
    observe("at that address", must(memory) == bytes);
    observe("the first byte is zero", bytes[0] == 0);
    observe("store to it", store_to(bytes, 'Z'));
}
