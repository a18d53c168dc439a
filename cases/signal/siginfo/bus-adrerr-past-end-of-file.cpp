// An access to a mapped page that lies wholly beyond the end of the file gives SIGBUS with BUS_ADRERR.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XBD <signal.h> BUS_ADRERR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static volatile char* beyond;

static void faulted(int signo, siginfo_t* info, void*) {
    observe("signal", Signal{signo});
    observe("si_signo", Signal{info->si_signo});
    observe("si_code", Code{signo, info->si_code});
    note("si_addr %s", info->si_addr == beyond ? "is the address" : "is inexact");
    _exit(7);
}

int main() {
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    auto* pages = static_cast<char*>(must(mmap(nullptr, 2 * size, PROT_READ | PROT_WRITE, MAP_SHARED, open_scratch_file(1), 0)));
    pages[0] = 'x';
    beyond = pages + size;
    Child child([] {
        handle(SIGBUS, faulted);
        beyond[0] = 'y';
    });
    observe("child", child.wait());
}
