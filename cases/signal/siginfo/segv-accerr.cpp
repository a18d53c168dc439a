// A write to a page that may only be read gives SIGSEGV with SEGV_ACCERR.
//
// ref:      POSIX.1-2024 XSH 2.8.3 Memory Protection; POSIX.1-2024 XBD <signal.h> SEGV_ACCERR
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
    page = static_cast<char*>(must(mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    observe("read of the page", page[8] == 0);
    Child child([] {
        handle(SIGSEGV, faulted);
        page[8] = 'y';
    });
    observe("child", child.wait());
    observe("si_signo", Signal{seen->si_signo});
    observe("si_code", Code{SIGSEGV, seen->si_code});
    note("si_addr %s", seen->si_addr == page + 8 ? "is the address" : "is inexact");
}
