// What is stored in the last page behind the end of the file is never written to the file.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 100);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));

    bytes[99] = 'Y';
    bytes[100] = 'Z';
    bytes[101] = 'Z';
    must(munmap(bytes, page));
    must(ftruncate(file, 300));
    observe("bytes 98 to 101 of the longer file", bytes_by_mapping(file, 98, 4));
}
