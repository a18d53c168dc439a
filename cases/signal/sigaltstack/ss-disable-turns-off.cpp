// SS_DISABLE switches the alternate stack off, whatever base and size are given with it.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION SS_DISABLE
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static char memory[65536];

static void where_am_i(int) {
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory);
    observe("handler on the alternate stack", here >= base && here < base + sizeof memory);
}

int main() {
    stack_t stack = {}, off = {}, now = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    off.ss_flags = SS_DISABLE;
    handle(SIGUSR1, where_am_i, SA_ONSTACK);

    observe("set", sigaltstack(&stack, nullptr));
    must(raise(SIGUSR1));
    observe("switch off, with no base and size 0", sigaltstack(&off, nullptr));
    observe("query", sigaltstack(nullptr, &now));
    observe("disabled", (now.ss_flags & SS_DISABLE) != 0);
    must(raise(SIGUSR1));
}
