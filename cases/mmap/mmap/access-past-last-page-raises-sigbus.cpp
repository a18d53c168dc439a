// Loading from or storing to a whole page that lies behind the end of the mapped file raises SIGBUS.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S4-038

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map two pages of a file of one", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("load the last byte of the file", load_from(bytes + page - 1));
    observe("load behind it", load_from(bytes + page));
    observe("store behind it", store_to(bytes + page, 'Z'));
    observe("load the last byte of the mapping", load_from(bytes + 2 * page - 1));
}
