// sigaltstack() refuses flags that do not exist.
//
// ref:      POSIX.1-2024 XSH sigaltstack() ERRORS EINVAL
// profile:  xsi
// strength: shall fail

#include "support/case.hpp"

static char memory[65536];

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    stack.ss_flags = 0x70 & ~(SS_DISABLE | SS_ONSTACK);
    observe("bad flags", sigaltstack(&stack, nullptr));
    stack.ss_flags |= SS_DISABLE;
    observe("bad flags with SS_DISABLE", sigaltstack(&stack, nullptr));
    stack.ss_flags = 0;
    observe("none", sigaltstack(&stack, nullptr));

    stack_t now = {};
    observe("query", sigaltstack(nullptr, &now));
    observe("it is set", now.ss_sp == memory && now.ss_size == sizeof memory);
}
