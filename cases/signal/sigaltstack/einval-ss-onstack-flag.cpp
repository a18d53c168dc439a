// sigaltstack() refuses every flag but SS_DISABLE, SS_ONSTACK as well.
//
// ref:      POSIX.1-2024 XSH sigaltstack() ERRORS EINVAL
// profile:  xsi
// strength: shall fail
// assertion: signal.sigaltstack.ss-onstack-flag-accepted

#include "support/case.hpp"

static char memory[65536];

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    stack.ss_flags = SS_ONSTACK;
    observe("flag SS_ONSTACK", sigaltstack(&stack, nullptr));
    stack.ss_flags = 0;
    stack.ss_size = sizeof memory / 2;
    observe("no flag", sigaltstack(&stack, nullptr));

    stack_t now = {};
    observe("query", sigaltstack(nullptr, &now));
    observe("it is set", now.ss_sp == memory && now.ss_size == sizeof memory / 2);
}
