// A thousand mappings of 1 MiB can be made, used and removed one after the other: what each of them takes is given back.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const size_t size = 1 << 20;
    const int file = open_scratch_file(static_cast<off_t>(size));
    int tried = 0, made = 0, right = 0, removed = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const auto byte = static_cast<char>(tried);
        auto* memory =
            static_cast<char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, tried % 2 ? MAP_SHARED : MAP_PRIVATE, file, 0));
        if (memory == MAP_FAILED) continue;
        ++made;
        memory[size - 1] = byte;
        right += memory[size - 1] == byte && memory[0] == 0;
        removed += munmap(memory, size) == 0 && load_from(memory).signo == SIGSEGV;
    }
    note("%d mappings", tried);
    observe("each could be made", made == tried);
    observe("each held what was stored", right == tried);
    observe("each was removed", removed == tried);
}
