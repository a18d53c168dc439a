// read() can have a shared mapping as its buffer: what comes from one file is then in the file that is mapped.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Mapped Files
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const int from = open_scratch_file(0), into = open_scratch_file(100);
    must(write(from, "from one file", 13));
    must(lseek(from, 0, SEEK_SET));
    void* memory = mmap(nullptr, 100, PROT_READ | PROT_WRITE, MAP_SHARED, into, 0);
    observe("mapping", memory);
    void* other = mmap(nullptr, 100, PROT_READ | PROT_WRITE, MAP_SHARED, into, 0);
    observe("another mapping", other);

    observe("read", read(from, static_cast<char*>(memory) + 5, 13));
    observe("memory", Bytes{static_cast<char*>(memory) + 5, 13});
    observe("memory of the other mapping", Bytes{static_cast<char*>(other) + 5, 13});
    static_cast<char*>(other)[5] = 'F';
    observe("memory, once the other mapping has changed", Bytes{static_cast<char*>(memory) + 5, 13});
    observe("the file that is mapped", bytes_by_mapping(into, 5, 13));
}
