// msync() of a private mapping does not show another thread, which maps the file for itself, what was stored there.
//
// ref:      POSIX.1-2024 XSH msync() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: mmap.msync.private-mapping-does-not-write-file

#include "support/memory.hpp"
#include "support/waking.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    bytes[1] = 'Z';
    observe("msync", msync(bytes, page, MS_SYNC));
    Text mapped;
    Thread other([&] { mapped = as_text(bytes_by_mapping(file, 0, 3)); });
    other.join();
    observe("another thread maps the file", mapped);
    observe("the private mapping", Bytes{bytes, 3});
    must(munmap(bytes, page));
    observe("msync once it is unmapped", msync(bytes, page, MS_SYNC));
}
