// A handler installed without SA_ONSTACK runs on the ordinary stack although there is an alternate one.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_ONSTACK
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static char memory[65536];

static void where_am_i(int signo) {
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory);
    const bool alternate = here >= base && here < base + sizeof memory;
    observe(signo == SIGUSR1 ? "without SA_ONSTACK, on the alternate stack" : "with it", alternate);
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("sigaltstack", sigaltstack(&stack, nullptr));

    handle(SIGUSR1, where_am_i);
    handle(SIGUSR2, where_am_i, SA_ONSTACK);
    must(raise(SIGUSR1));
    must(raise(SIGUSR2));
}
