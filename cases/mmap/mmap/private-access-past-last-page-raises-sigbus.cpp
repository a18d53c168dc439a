// In a private mapping, too, loading from or storing to a whole page that lies behind the end of the file raises SIGBUS.
//
// ref: POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
    observe("map two pages of a file of one", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("store to the last byte of the file", store_to(bytes + page - 1, 'Z'));
    observe("load behind it", load_from(bytes + page));
    observe("store behind it", store_to(bytes + page, 'Z'));
    observe("the file", file_bytes(file, page - 2, 4));
}
