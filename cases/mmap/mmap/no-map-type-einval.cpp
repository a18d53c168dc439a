// mmap() refuses flags that contain neither MAP_SHARED nor MAP_PRIVATE.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EINVAL
// profile: posix
// strength: shall fail
// claims:  S4-045

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);

    observe("no flag", mmap(nullptr, page, PROT_READ, 0, file, 0));
    observe("MAP_ANONYMOUS alone", mmap(nullptr, page, PROT_READ, MAP_ANONYMOUS, -1, 0));
    for (int type : {MAP_SHARED, MAP_PRIVATE}) {
        void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, type, file, 0);
        observe(type == MAP_SHARED ? "MAP_SHARED" : "MAP_PRIVATE", memory);
        static_cast<char*>(must(memory))[type == MAP_SHARED ? 0 : 1] = 'Z';
        observe("the file in another mapping, after a store", bytes_by_mapping(file, 0, 2));
    }
}
