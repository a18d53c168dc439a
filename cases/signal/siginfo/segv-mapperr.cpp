// An access to an address where nothing is mapped any more gives SIGSEGV with SEGV_MAPERR.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SEGV_MAPERR
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

static volatile char* page;
static siginfo_t* seen;

static void faulted(int, siginfo_t* info, void*) {
    *seen = *info;
    _exit(7);
}

int main() {
    seen = shared<siginfo_t>();
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    void* memory = must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    page = static_cast<char*>(memory);
    page[0] = 'x';
    observe("munmap", munmap(memory, size));
    Child child([] {
        handle(SIGSEGV, faulted);
        page[0] = 'y';
    });
    observe("child", child.wait());
    observe("si_signo", Signal{seen->si_signo});
    observe("si_code", Code{SIGSEGV, seen->si_code});
    note("si_addr %s", seen->si_addr == page ? "is the address" : "is inexact");
}
