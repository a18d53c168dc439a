// The alternate stack can be neither changed nor switched off while a handler runs on it.
//
// ref:      POSIX.1-2024 XSH sigaltstack() ERRORS EPERM
// profile:  xsi
// strength: shall fail

#include "support/case.hpp"

static char memory[65536], other_memory[65536];

static void change(int) {
    stack_t other = {};
    other.ss_sp = other_memory;
    other.ss_size = sizeof other_memory;
    observe("set another one in the handler", sigaltstack(&other, nullptr));
    other.ss_flags = SS_DISABLE;
    observe("switch it off in the handler", sigaltstack(&other, nullptr));
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("set", sigaltstack(&stack, nullptr));
    handle(SIGUSR1, change, SA_ONSTACK);
    must(raise(SIGUSR1));

    stack.ss_flags = SS_DISABLE;
    observe("switch it off afterwards", sigaltstack(&stack, nullptr));
}
