// A mapping may be longer than the file: it succeeds and shows the file at its beginning.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 10);

    void* memory = mmap(nullptr, 3 * page, PROT_READ, MAP_SHARED, file, 0);
    observe("map three pages of 10 bytes", memory);
    observe("the first bytes", Bytes{must(memory), 10});
}
