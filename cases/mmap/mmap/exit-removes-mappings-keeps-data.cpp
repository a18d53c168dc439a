// What a process stored through a shared mapping is in the file after its end, without munmap() and msync().
//
// ref:     POSIX.1-2024 XSH _Exit() Consequences of Process Termination; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile: posix
// needs:   fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);

    Child child([&] {
        void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        observe("map in a child", memory);
        static_cast<char*>(must(memory))[1] = 'Z';
    });
    observe("child", child.wait());
    observe("the file", file_bytes(file, 0, 3));
}
