// The siginfo_t of SIGSEGV tells the address of a fault, and whether nothing is mapped there or the access is forbidden.
//
// ref:     man7 sigaction(2) The siginfo_t argument to a SA_SIGINFO handler
// profile: linux
// strength: documented

#include "support/memory.hpp"

static void leave_the_fault(int signo, siginfo_t* info, void*) {
    captured = *info;
    siglongjmp(after_fault, signo);
}

static volatile char loaded;  // emulators leave loads out whose result nobody uses

static void load(const char* what, volatile char* address) {
    captured = {};
    if (sigsetjmp(after_fault, 1) == 0) loaded = *address;
    observe(what, Signal{captured.si_signo});
    observe("si_code", Code{SIGSEGV, captured.si_code});
    observe("si_addr is the address", captured.si_addr == address);
}

int main() {
    const long page = page_size();
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    must(munmap(bytes + page, page));
    handle(SIGSEGV, leave_the_fault);
    load("load what is mapped for nothing", bytes);  // some processors tell no more than the page
    load("load where nothing is mapped", bytes + page);
}
