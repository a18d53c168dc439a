// msync() may refuse an address inside a page with EINVAL; if it accepts it, read() gives what was stored.
//
// ref:      POSIX.1-2024 XSH msync() ERRORS EINVAL; POSIX.1-2024 XSH msync() DESCRIPTION
// profile:  xsi
// strength: may

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    bytes[1] = 'Z';

    const int result = msync(bytes + 1, 1, MS_SYNC);
    observe("msync of the second byte", result, {"-1 EINVAL", "0"});
    observe("refused, or read by now", result == -1 || *static_cast<const char*>(file_bytes(file, 1, 1).data) == 'Z');
    observe("msync of the page", msync(bytes, page, MS_SYNC));
    observe("read", file_bytes(file, 0, 3));
}
