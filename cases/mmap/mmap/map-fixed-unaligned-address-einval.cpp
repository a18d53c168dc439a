// A mapping with MAP_FIXED at an address inside a page may be refused with EINVAL, and what is mapped there then stays.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH mmap() ERRORS EINVAL; POSIX.1-2024 XSH mmap() ERRORS ENXIO
// profile:  xsi
// strength: may

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('f', page);
    char* bytes = zero_pages(1);
    bytes[1] = 'k';

    // Address and offset have the same remainder, as they have to.
    void* result = mmap(bytes + 1, 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 1);
    const bool refused = result == MAP_FAILED && errno == EINVAL;
    observe("map at the second byte of a page", result, {"failed EINVAL", "failed ENXIO", "succeeded"});
    observe("at that address or not at all", result == MAP_FAILED || result == bytes + 1);
    if (refused) observe("the page is as before, or shows the file", bytes[1] == 'k' && store_to(bytes, 'Z').signo == 0);
    else observe("the page is as before, or shows the file", result == MAP_FAILED || bytes[1] == 'f');
}
