// A shared mapping and read() and write() of the same file see each other's changes at once, without msync().
//
// ref:     man7 mmap(2) MAP_SHARED; man7 msync(2) NOTES
// profile: linux
// claims:  S0-028

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* memory = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));

    memory[0] = 'M';
    observe("the file after a store", file_bytes(file, 0, 2));
    must(pwrite(file, "W", 1, 1));
    observe("the memory after a write", Bytes{memory, 3});
}
