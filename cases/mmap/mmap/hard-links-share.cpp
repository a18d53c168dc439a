// Shared mappings of one file that was opened by two names show each other's stores.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH 2.8.3 Memory Mapped Files
// profile:  posix
// strength: shall

#include "support/memory.hpp"

static char* map(const char* name) {
    return static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, must(open(name, O_RDWR)), 0)));
}

int main() {
    enter_scratch_directory();
    must(write(must(open("one", O_WRONLY | O_CREAT | O_EXCL, 0600)), "aaa", 3) == 3);
    if (link("one", "two") == -1) unsupported("no second name for a file here");
    char *first = map("one"), *second = map("two");
    first[0] = '1';
    observe("stored by the first name, in the second mapping", Bytes{second, 3});
    second[1] = '2';
    observe("stored by the second name, in the first mapping", Bytes{first, 3});
    must(unlink("one"));
    first[2] = '3';
    observe("once the first name is gone", Bytes{second, 3});
}
