// A store to a mapping made without PROT_WRITE raises SIGSEGV and stores nothing.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION prot; POSIX.1-2024 XBD <signal.h> SEGV_ACCERR
// profile: posix
// claims:  S0-031

#include "support/memory.hpp"

int main() {
    void* memory = mmap(nullptr, page_size(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    observe("map it for reading", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Z'));
    observe("si_code", Code{SIGSEGV, captured.si_code});
    observe("si_addr is the address", captured.si_addr == bytes);
    observe("the byte", *bytes);
}
