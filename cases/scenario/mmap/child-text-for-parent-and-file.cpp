// A child stores a text in a mapped file; the parent reads it from the memory, and it is in the file for those who map that later.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-051

#include "support/memory.hpp"

int main() {
    const char text[] = "nihao a, son!!!";
    const int file = open_file_of('.', sizeof text);
    void* memory = mmap(nullptr, sizeof text, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map the file", memory);
    auto* bytes = static_cast<char*>(must(memory));
    const char* words = bytes;

    Child child([&] { std::strcpy(bytes, text); });
    observe("child", child.wait());
    observe("the parent reads", words);
    must(munmap(memory, sizeof text));
    observe("mapped anew", bytes_by_mapping(file, 0, sizeof text));
}
