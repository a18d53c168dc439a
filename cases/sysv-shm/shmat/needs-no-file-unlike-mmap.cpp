// A System V segment is memory without a file; mmap() wants a descriptor unless the mapping is anonymous.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION; XSH mmap() ERRORS EBADF; XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile: xsi
// strength: shall
// since:   2024
// claims:  S4-136

#include "support/sysv.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    auto* memory = static_cast<char*>(shmat(new_segment(page), nullptr, 0));
    observe("shmat without a file", memory);
    memory[page - 1] = 's';
    observe("its last byte", Bytes{memory + page - 1, 1});

    observe("mmap without a file", mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, -1, 0));
    auto* anonymous = static_cast<char*>(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    observe("anonymous mmap", anonymous);
    anonymous[page - 1] = 'a';
    observe("its last byte", Bytes{anonymous + page - 1, 1});
}
