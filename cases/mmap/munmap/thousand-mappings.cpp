// A thousand mappings of 1 MiB can be made, used and removed one after the other: what each of them takes is given back.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const size_t size = 1 << 20;
    const int file = open_scratch_file(static_cast<off_t>(size));
    int made = 0, right = 0, removed = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto byte = static_cast<char>(i);
        auto* memory = static_cast<char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, i % 2 ? MAP_SHARED : MAP_PRIVATE, file, 0));
        if (memory == MAP_FAILED) continue;
        ++made;
        memory[size - 1] = byte;
        right += memory[size - 1] == byte && memory[0] == 0;
        removed += munmap(memory, size) == 0 && load_from(memory).signo == SIGSEGV;
    }
    observe("mappings", made);
    observe("that hold what was stored", right);
    observe("that were removed", removed);
}
