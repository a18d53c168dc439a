// Without MAP_FIXED an address is only a hint: where something is mapped already, the new mapping goes elsewhere.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION addr
// profile: posix
// strength: shall
// claims:  S0-030

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    auto* first = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, flags, -1, 0)));
    first[0] = 'k';

    void* second = mmap(first, page, PROT_READ | PROT_WRITE, flags, -1, 0);
    observe("map at an occupied address", second);
    observe("at that address", must(second) == first);
    static_cast<char*>(second)[0] = 'Z';
    observe("the first mapping", Bytes{first, 2});
}
