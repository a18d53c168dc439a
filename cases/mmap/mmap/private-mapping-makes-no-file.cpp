// A private mapping changed by stores needs no file of its own: no name appears beside the file that was mapped.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile: posix
// strength: shall
// claims:  S4-043

#include "support/memory.hpp"

static int names_here() {
    DIR* directory = must(opendir("."));
    int count = 0;
    while (readdir(directory)) ++count;
    closedir(directory);
    return count;
}

int main() {
    enter_scratch_directory();
    const int empty = names_here();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    memory[1] = 'Z';
    observe("the memory", Bytes{memory, 3});
    observe("the file", file_bytes(file, 0, 4));
    observe("names in the directory", names_here() - empty);
}
