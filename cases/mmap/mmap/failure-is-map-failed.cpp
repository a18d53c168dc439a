// A failing mmap() returns MAP_FAILED and sets errno; one that succeeds never returns MAP_FAILED.
//
// ref:     POSIX.1-2024 XSH mmap() RETURN VALUE
// profile: posix
// strength: shall
// claims:  S0-029

#include "support/memory.hpp"

int main() {
    errno = 0;
    void* result = mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, -1, 0);
    const int error = errno;
    observe("MAP_FAILED", result == MAP_FAILED);
    observe("errno", Error{error});

    void* memory = mmap(nullptr, page_size(), PROT_READ, MAP_SHARED, open_file_of('a', 1), 0);
    observe("MAP_FAILED on success", memory == MAP_FAILED);
    observe("the byte mapped", Bytes{must(memory), 1});
}
