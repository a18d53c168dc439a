// sigaltstack() refuses flags that do not exist and keeps the former stack.
//
// ref:      POSIX.1-2024 XSH sigaltstack() ERRORS EINVAL
// profile:  xsi
// strength: shall fail

#include "support/case.hpp"

static char memory[65536], other_memory[65536];

int main() {
    stack_t stack = {}, now = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    must(sigaltstack(&stack, nullptr));

    stack.ss_sp = other_memory;
    stack.ss_flags = 0x70 & ~(SS_DISABLE | SS_ONSTACK);
    observe("bad flags", sigaltstack(&stack, nullptr));
    stack.ss_flags |= SS_DISABLE;
    observe("bad flags with SS_DISABLE", sigaltstack(&stack, nullptr));
    observe("query", sigaltstack(nullptr, &now));
    observe("unchanged", now.ss_sp == memory && (now.ss_flags & SS_DISABLE) == 0);
}
