// Shared mappings of one file show the same bytes whichever open() their descriptors come from.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH 2.8.3 Memory Mapped Files
// profile:  posix
// strength: shall

#include "support/memory.hpp"

static char* map(int file) { return static_cast<char*>(must(mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0))); }

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT | O_EXCL, 0600)), second = must(open("file", O_RDWR));
    must(write(first, "aaaa", 4) == 4);
    char *one = map(first), *other = map(second);
    observe("different addresses", one != other);
    one[1] = '1';
    observe("stored to the first, in the second", Bytes{other, 4});
    other[2] = '2';
    observe("stored to the second, in the first", Bytes{one, 4});
    must(close(first));
    one[3] = '3';
    observe("stored to the first once its descriptor is closed", Bytes{other, 4});
}
