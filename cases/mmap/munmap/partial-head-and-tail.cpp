// Unmapping the first and the last of three pages leaves the one between them mapped, with what it holds.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 3 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    std::memset(bytes + page, '2', page);

    observe("unmap the first", munmap(bytes, page));
    observe("unmap the last", munmap(bytes + 2 * page, page));
    observe("load the last byte of the first", load_from(bytes + page - 1));
    observe("load the first byte of the last", load_from(bytes + 2 * page));
    observe("the middle is as before", all_bytes_are(bytes + page, page, '2'));
    observe("store to the middle", store_to(bytes + page, 'Z'));
}
