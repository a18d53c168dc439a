// In a handler on the alternate stack sigaltstack() reports SS_ONSTACK, and no longer once the handler has returned.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION SS_ONSTACK
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static char memory[65536];

static void query(const char* where) {
    stack_t now = {};
    now.ss_flags = SS_DISABLE;
    observe(where, sigaltstack(nullptr, &now));
    observe("the alternate stack", now.ss_sp == memory && now.ss_size == sizeof memory);
    observe("in use", (now.ss_flags & SS_ONSTACK) != 0);
    observe("disabled", (now.ss_flags & SS_DISABLE) != 0);
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("set", sigaltstack(&stack, nullptr));
    handle(SIGUSR1, [](int) { query("query in the handler"); }, SA_ONSTACK);
    must(raise(SIGUSR1));
    query("query afterwards");
}
