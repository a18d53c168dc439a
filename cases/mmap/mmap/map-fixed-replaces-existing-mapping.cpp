// A mapping made with MAP_FIXED takes the place of what was mapped in its range and leaves the pages beside it alone.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_FIXED
// profile: xsi
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('f', page);
    char* bytes = zero_pages(3);
    std::memset(bytes, '1', page);
    std::memset(bytes + page, '2', page);
    std::memset(bytes + 2 * page, '3', page);

    observe("map a file over the middle", mmap(bytes + page, page, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
    observe("the first page is as before", all_bytes_are(bytes, page, '1'));
    observe("the second is the file", all_bytes_are(bytes + page, page, 'f'));
    observe("the third is as before", all_bytes_are(bytes + 2 * page, page, '3'));
    observe("store to the first", store_to(bytes, 'Z'));
    observe("store to the second, mapped for reading", store_to(bytes + page, 'Z'));
}
