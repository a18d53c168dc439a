// A handler may make the page accessible and return: the instruction that faulted is done again. (The standard leaves it open.)
//
// ref:      man7 mprotect(2) EXAMPLES; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  linux
// strength: documented

#include "support/case.hpp"

static void* page;
static size_t page_size;

static void repair(int) {
    handled = handled + 1;
    if (handled > 1 || mprotect(page, page_size, PROT_READ | PROT_WRITE) == -1) _exit(7);
}

int main() {
    page_size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    page = must(mmap(nullptr, page_size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    handle(SIGSEGV, repair);
    auto* bytes = static_cast<volatile char*>(page);
    bytes[10] = 5;
    observe("byte written after the repair", static_cast<int>(bytes[10]));
    observe("another byte", static_cast<int>(bytes[11]));
    observe("faults handled", handled);
}
