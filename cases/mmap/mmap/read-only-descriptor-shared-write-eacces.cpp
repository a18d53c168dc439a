// A file open for reading only cannot be mapped shared and writable.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EACCES
// profile: posix
// strength: shall fail
// claims:  S0-037 S0-039 S4-034

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    const int both = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(both, "a", 1));
    const int file = must(open("mapped", O_RDONLY));

    void* readable = mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0);
    observe("read only: PROT_READ", readable);
    observe("its byte", Bytes{must(readable), 1});
    observe("read only: PROT_READ and PROT_WRITE", mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    observe("read only: PROT_WRITE", mmap(nullptr, page, PROT_WRITE, MAP_SHARED, file, 0));
    observe("both ways: PROT_READ", mmap(nullptr, page, PROT_READ, MAP_SHARED, both, 0));
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, both, 0);
    observe("both ways: PROT_READ and PROT_WRITE", memory);
    static_cast<char*>(must(memory))[0] = 'Z';
    observe("the first mapping after a store", Bytes{readable, 1});
}
