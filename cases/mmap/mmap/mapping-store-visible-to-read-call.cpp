// What is stored through a shared mapping is at once what read() gives, through any descriptor of the file, without msync().
//
// ref:     man7 mmap(2) MAP_SHARED
// profile: linux
// claims:  S0-028

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    const int other = must(open("mapped", O_RDONLY));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));

    memory[1] = 'Z';
    char bytes[4];
    observe("read through the descriptor mapped", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
    observe("read through another", Bytes{bytes, read(other, bytes, sizeof bytes)});
}
