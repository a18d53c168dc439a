// The SIGBUS of an access to a mapped page that lies wholly beyond the end of the file has a code of its own: that of a fault, none
// of those of signals that are sent.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SIGBUS
// profile:  xsi
// strength: implementation-defined
// needs:    fork

#include "support/case.hpp"

static volatile char* beyond;
static siginfo_t* seen;

static void faulted(int, siginfo_t* info, void*) {
    *seen = *info;
    _exit(7);
}

int main() {
    seen = shared<siginfo_t>();
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    auto* pages = static_cast<char*>(must(mmap(nullptr, 2 * size, PROT_READ | PROT_WRITE, MAP_SHARED, open_scratch_file(1), 0)));
    pages[0] = 'x';
    beyond = pages + size;
    Child child([] {
        handle(SIGBUS, faulted);
        beyond[0] = 'y';
    });
    observe("child", child.wait());
    observe("si_signo", Signal{seen->si_signo});
    observe("si_code", Code{SIGBUS, seen->si_code}, {"BUS_ADRERR", "BUS_OBJERR", "BUS_ADRALN", "another code"});
    note("si_addr %s", seen->si_addr == beyond ? "is the address" : "is inexact");
}
