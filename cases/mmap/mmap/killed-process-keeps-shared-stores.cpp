// What a process has stored through a shared mapping stays in the file when it is killed.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH 2.8.3 Memory Mapped Files
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"
#include "support/processes.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    Gate stored;
    Child child([&] {
        void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        observe("map in a child", memory);
        static_cast<char*>(must(memory))[1] = 'Z';
        stored.open();
        idle();
    });
    stored.wait();
    must(kill(child.pid(), SIGKILL));
    observe("child", child.wait());
    observe("a mapping made afterwards", bytes_by_mapping(file, 0, 3));
}
