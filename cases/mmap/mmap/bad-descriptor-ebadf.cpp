// mmap() of a file needs an open descriptor: neither -1 nor one that has been closed.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EBADF
// profile: posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);

    observe("descriptor -1", mmap(nullptr, page, PROT_READ, MAP_SHARED, -1, 0));
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0);
    observe("an open one", memory);
    observe("its first byte", Bytes{must(memory), 1});
    close(file);
    observe("the same one closed", mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0));
    observe("closed, private", mmap(nullptr, page, PROT_READ, MAP_PRIVATE, file, 0));
}
