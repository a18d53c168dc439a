// An access to an address where nothing is mapped any more gives SIGSEGV with SEGV_MAPERR.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SEGV_MAPERR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static volatile char* page;

static void faulted(int signo, siginfo_t* info, void*) {
    observe("signal", Signal{signo});
    observe("si_signo", Signal{info->si_signo});
    observe("si_code", Code{signo, info->si_code});
    note("si_addr %s", info->si_addr == page ? "is the address" : "is inexact");
    _exit(7);
}

int main() {
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
}
