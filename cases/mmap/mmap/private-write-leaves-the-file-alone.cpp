// A store through a MAP_PRIVATE mapping is seen through that mapping only: neither in the file nor in another mapping.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile: posix
// strength: shall
// claims:  S0-033

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);

    auto* memory = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    memory[10] = 'Z';
    observe("this mapping", Bytes{memory + 9, 3});
    observe("the file", file_bytes(file, 9, 3));
    auto* another = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_PRIVATE, file, 0)));
    observe("another mapping", Bytes{another + 9, 3});

    must(munmap(memory, page));
    observe("the file once it is unmapped", file_bytes(file, 9, 3));
}
