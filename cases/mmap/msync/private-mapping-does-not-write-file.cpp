// msync() of a private mapping does not put what was stored there into the file.
//
// ref:      POSIX.1-2024 XSH msync() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    bytes[1] = 'Z';
    observe("msync", msync(bytes, page, MS_SYNC));
    observe("read", file_bytes(file, 0, 3));
    Child child([&] { observe("another process maps the file", bytes_by_mapping(file, 0, 3)); });
    observe("child", child.wait());
    observe("the private mapping", Bytes{bytes, 3});
    must(munmap(bytes, page));
    observe("msync once it is unmapped", msync(bytes, page, MS_SYNC));
}
