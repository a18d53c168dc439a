// On x86 an undefined instruction gives SIGILL with one of its codes and an address.
//
// ref:      man7 sigaction(2) The siginfo_t argument to a SA_SIGINFO handler; POSIX.1-2024 XBD <signal.h> ILL_ILLOPC
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

static siginfo_t* seen;

static void faulted(int, siginfo_t* info, void*) {
    *seen = *info;
    _exit(7);
}

int main() {
#if !defined(__x86_64__) && !defined(__i386__)
    unsupported("the undefined instruction of this processor is not known");
#endif
    seen = shared<siginfo_t>();
    Child child([] {
        handle(SIGILL, faulted);
        __builtin_trap();  // ud2
    });
    observe("child", child.wait());
    observe("si_signo", Signal{seen->si_signo});
    observe("si_code", Code{SIGILL, seen->si_code}, {"ILL_ILLOPC", "ILL_ILLOPN", "ILL_ILLADR", "ILL_ILLTRP"});
    observe("si_addr is set", seen->si_addr != nullptr);
}
