// After fork() a number in shared memory is one number for both processes; a global variable is one for each.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-045

#include "support/memory.hpp"

static int global = 100;

int main() {
    const int file = open_scratch_file(sizeof(int));
    void* memory = mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map the file", memory);
    auto* shared_number = static_cast<int*>(must(memory));
    must(close(file));
    *shared_number = 1;

    Child child([&] {
        *shared_number = 2000;
        global = 1000;
        observe("child: shared", *shared_number);
        observe("child: global", global);
    });
    observe("child", child.wait());
    observe("parent: shared", *shared_number);
    observe("parent: global", global);
}
