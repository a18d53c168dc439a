// With MAP_FIXED a mapping is placed at exactly the address that was asked for.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_FIXED
// profile: xsi
// strength: shall
// claims:  S0-030

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    auto* reserved = static_cast<char*>(must(mmap(nullptr, 4 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));

    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    void* memory = mmap(reserved + page, page, PROT_READ | PROT_WRITE, flags, -1, 0);
    observe("map the second of four reserved pages", memory);
    observe("at the address asked for", must(memory) == reserved + page);
    observe("store there", store_to(reserved + page, 'Z'));
    observe("store in the page behind it", store_to(reserved + 2 * page, 'Z'));
}
