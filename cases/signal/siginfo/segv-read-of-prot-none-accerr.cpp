// A read of a page that may not be accessed at all gives SIGSEGV with SEGV_ACCERR.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SEGV_ACCERR
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
    page = static_cast<char*>(must(mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    Child child([] {
        handle(SIGSEGV, faulted);
        return static_cast<int>(page[0]);
    });
    observe("child", child.wait());
}
