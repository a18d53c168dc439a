// mmap() refuses a length of zero, with a file and without.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EINVAL
// profile: posix
// strength: shall fail
// claims:  S0-035 S4-032

#include "support/memory.hpp"

int main() {
    const int file = open_file_of('a', page_size());

    observe("length 0 of a file", mmap(nullptr, 0, PROT_READ, MAP_SHARED, file, 0));
    observe("length 0 without a file", mmap(nullptr, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    void* memory = mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 0);
    observe("length 1 of the file", memory);
    observe("its byte", Bytes{must(memory), 1});
}
