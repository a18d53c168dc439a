// sigaltstack() refuses a stack that is smaller than MINSIGSTKSZ.
//
// ref:      POSIX.1-2024 XSH sigaltstack() ERRORS ENOMEM
// profile:  xsi
// strength: shall fail

#include "support/case.hpp"

static char memory[65536];

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = 100;
    observe("a stack of 100 bytes", sigaltstack(&stack, nullptr));
    stack.ss_size = sizeof memory;
    observe("one of 65536", sigaltstack(&stack, nullptr));

    stack_t now = {};
    observe("query", sigaltstack(nullptr, &now));
    observe("it is set", now.ss_sp == memory && now.ss_size == sizeof memory);
}
