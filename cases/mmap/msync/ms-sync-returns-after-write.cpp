// After msync() with MS_SYNC read() gives what was stored through a shared mapping, by any descriptor of the file; of memory that
// is not mapped msync() fails.
//
// ref:     POSIX.1-2024 XSH msync() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS ENOMEM
// profile: xsi
// strength: shall
// claims:  S0-028 S0-032

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    enter_scratch_directory();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));

    bytes[1] = 'Z';
    observe("msync", msync(bytes, page, MS_SYNC));
    observe("read through the descriptor mapped", file_bytes(file, 0, 3));
    observe("read through another", file_bytes(must(open("mapped", O_RDONLY)), 0, 3));
    must(munmap(bytes, page));
    observe("msync once it is unmapped", msync(bytes, page, MS_SYNC));
}
