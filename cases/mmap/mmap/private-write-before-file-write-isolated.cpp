// Once a page of a private mapping has been stored to, later changes of the file no longer show in it.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile: posix

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', 3);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));

    bytes[0] = 'm';
    must(pwrite(file, "zzz", 3, 0));
    observe("the file", file_bytes(file, 0, 3));
    observe("the memory", Bytes{bytes, 3});
}
