// A child has its parent's mappings with the protection that each has at the time of fork().
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

static char* map(int protection) {
    return static_cast<char*>(must(mmap(nullptr, page_size(), protection, MAP_SHARED, open_file_of('a', page_size()), 0)));
}

int main() {
    char *read_only = map(PROT_READ), *closed = map(PROT_NONE), *changed = map(PROT_READ | PROT_WRITE);
    char* open = map(PROT_READ | PROT_WRITE);
    must(mprotect(changed, page_size(), PROT_READ));
    Child child([&] {
        observe("load what was mapped for reading", load_from(read_only));
        observe("store to it", store_to(read_only, 'Z'));
        observe("load what was mapped for nothing", load_from(closed));
        observe("store to what mprotect() has made read-only", store_to(changed, 'Z'));
        observe("store to what was mapped for writing", store_to(open, 'Z'));
    });
    observe("child", child.wait());
}
