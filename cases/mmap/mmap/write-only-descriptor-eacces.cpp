// A file has to be open for reading to be mapped, whatever the mapping is meant for.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EACCES
// profile: posix
// strength: shall fail
// claims:  S0-040 S4-034

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    const int file = must(open("mapped", O_WRONLY | O_CREAT | O_EXCL, 0600));
    must(ftruncate(file, page));

    observe("PROT_READ, shared", mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0));
    observe("PROT_WRITE, shared", mmap(nullptr, page, PROT_WRITE, MAP_SHARED, file, 0));
    observe("PROT_READ and PROT_WRITE, shared", mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    observe("PROT_READ and PROT_WRITE, private", mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));
    observe("PROT_NONE, private", mmap(nullptr, page, PROT_NONE, MAP_PRIVATE, file, 0));
}
