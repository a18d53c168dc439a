// A handler installed with SA_ONSTACK runs on the alternate stack.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_ONSTACK
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static char memory[65536];

static void where_am_i(int) {
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory);
    observe("handler runs on the alternate stack", here >= base && here < base + sizeof memory);
    handled = handled + 1;
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("sigaltstack", sigaltstack(&stack, nullptr));

    struct sigaction action = {};
    action.sa_handler = where_am_i;
    action.sa_flags = SA_ONSTACK;
    observe("sigaction", sigaction(SIGUSR1, &action, nullptr));
    for (int i = 0; i < 2; ++i) must(raise(SIGUSR1));
    observe("handler ran", handled);
}
