// On x86 an integer division by zero gives SIGFPE with FPE_INTDIV and an address.
//
// ref:      man7 sigaction(2) The siginfo_t argument to a SA_SIGINFO handler; POSIX.1-2024 XBD <signal.h> FPE_INTDIV
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
    unsupported("this processor does not trap a division by zero");
#endif
    seen = shared<siginfo_t>();
    Child child([] {
        struct sigaction action = {};
        action.sa_sigaction = faulted;
        action.sa_flags = SA_SIGINFO;
        must(sigaction(SIGFPE, &action, nullptr));
        volatile int zero = 0, quotient = 1;
        quotient = quotient / zero;
    });
    observe("child", child.wait());
    observe("si_signo", Signal{seen->si_signo});
    observe("si_code", Code{SIGFPE, seen->si_code});
    observe("si_addr is set", seen->si_addr != nullptr);
}
