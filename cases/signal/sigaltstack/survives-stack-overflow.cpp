// A handler on the alternate stack can handle the SIGSEGV of a stack that overflowed; without the alternate stack it can't
// run, and the process ends.
//
// ref:      POSIX.1-2024 XSH setrlimit() RLIMIT_STACK; POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// assertion: signal.sigaltstack.survives-stack-overflow signal.sigaltstack.stack-overflow-without-it-kills

#include "support/signal_tools.hpp"

#include <sys/resource.h>

static char memory[65536];

static int deeper(volatile char* above) {
    volatile char frame[1000];
    frame[0] = *above;
    if (frame[0] == 'n') return 0;
    return deeper(frame) + frame[0];
}

static int overflow() {
    no_core_file();
    rlimit limit;
    must(getrlimit(RLIMIT_STACK, &limit));
    limit.rlim_cur = 1'000'000;
    must(setrlimit(RLIMIT_STACK, &limit));
    handle(SIGSEGV, [](int) { _exit(7); }, SA_ONSTACK);
    volatile char start = 'y';
    return deeper(&start) == 0 ? 8 : 9;
}

int main() {
    Child with([] {
        stack_t stack = {};
        stack.ss_sp = memory;
        stack.ss_size = sizeof memory;
        observe("sigaltstack", sigaltstack(&stack, nullptr));
        return overflow();
    });
    observe("overflow with an alternate stack", with.wait());
    Child without([] { return overflow(); });
    observe("overflow without", without.wait());
}
