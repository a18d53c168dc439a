// On x86 an integer division by zero gives SIGFPE with FPE_INTDIV and an address.
//
// ref:      man7 sigaction(2) The siginfo_t argument to a SA_SIGINFO handler; POSIX.1-2024 XBD <signal.h> FPE_INTDIV
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

static void faulted(int signo, siginfo_t* info, void*) {
    observe("signal", Signal{signo});
    observe("si_signo", Signal{info->si_signo});
    observe("si_code", Code{signo, info->si_code});
    observe("si_addr is set", info->si_addr != nullptr);
    _exit(7);
}

int main() {
#if !defined(__x86_64__) && !defined(__i386__)
    unsupported("this processor does not trap a division by zero");
#endif
    Child child([] {
        struct sigaction action = {};
        action.sa_sigaction = faulted;
        action.sa_flags = SA_SIGINFO;
        must(sigaction(SIGFPE, &action, nullptr));
        volatile int zero = 0, quotient = 1;
        quotient = quotient / zero;
    });
    observe("child", child.wait());
}
