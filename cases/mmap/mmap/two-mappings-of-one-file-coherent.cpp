// Two shared mappings of one file lie at different addresses and show the same bytes: a store to one is seen in the other.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* first = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    void* second = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("first mapping", first);
    observe("second mapping", second);
    observe("different addresses", must(first) != must(second));

    auto *one = static_cast<volatile char*>(first), *other = static_cast<volatile char*>(second);
    one[5] = 'Q';
    observe("stored to the first, seen in the second", other[5] == 'Q');
    other[6] = 'R';
    observe("stored to the second, seen in the first", one[6] == 'R');
}
