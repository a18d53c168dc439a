// With MAP_ANONYMOUS the descriptor is -1 and needs no file; without it, -1 is refused with EBADF.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS; POSIX.1-2024 XSH mmap() ERRORS EBADF
// profile:  posix
// strength: shall
// since:    2024

#include "support/memory.hpp"

static void map(const char* what, int flags) {
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, flags, -1, 0);
    observe(what, memory);
    if (memory == MAP_FAILED) return;
    observe("store", store_to(static_cast<char*>(memory) + 1, 'Z'));
    observe("the bytes", Bytes{memory, 3});
}

int main() {
    map("MAP_PRIVATE and MAP_ANONYMOUS", MAP_PRIVATE | MAP_ANONYMOUS);
    map("MAP_SHARED and MAP_ANONYMOUS", MAP_SHARED | MAP_ANONYMOUS);
    map("MAP_PRIVATE alone", MAP_PRIVATE);
    map("MAP_SHARED alone", MAP_SHARED);
}
