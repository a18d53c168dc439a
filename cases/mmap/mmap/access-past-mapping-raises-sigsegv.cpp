// Loading from an address where nothing is mapped raises SIGSEGV, and the signal tells the address and why.
//
// ref:     POSIX.1-2024 XBD Memory Protection; POSIX.1-2024 XBD <signal.h> SEGV_MAPERR
// profile: posix
// claims:  S4-038

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    auto* bytes = static_cast<char*>(must(memory));
    must(munmap(bytes + page, page));

    observe("load the last byte of the mapping", load_from(bytes + page - 1));
    observe("load behind it", load_from(bytes + page));
    observe("si_code", Code{SIGSEGV, captured.si_code});
    observe("si_addr is the address", captured.si_addr == bytes + page);
}
