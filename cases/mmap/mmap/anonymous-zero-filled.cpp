// Anonymous memory is full of zeros, also where other memory of the process has just been given back.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile: posix
// strength: shall
// since:   2024
// claims:  S0-047

#include "support/memory.hpp"

int main() {
    const long size = 4 * page_size();

    for (int type : {MAP_PRIVATE, MAP_SHARED})
        for (const char* when : {"fresh", "after dirty pages were unmapped"}) {
            void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, type | MAP_ANONYMOUS, -1, 0);
            observe(type == MAP_PRIVATE ? "map private memory" : "map shared memory", memory);
            observe(when, all_bytes_are(static_cast<char*>(must(memory)), size, 0) ? "all zero" : "not all zero");
            std::memset(memory, 'd', size);
            must(munmap(memory, size));
        }
}
