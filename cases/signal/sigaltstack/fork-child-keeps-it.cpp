// A child made by fork() has the alternate stack of its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; man7 sigaltstack(2) NOTES
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

static char memory[65536];

static void where_am_i(int) {
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory);
    observe("handler runs on it", here >= base && here < base + sizeof memory);
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("set in the parent", sigaltstack(&stack, nullptr));
    handle(SIGUSR1, where_am_i, SA_ONSTACK);
    Child child([] {
        stack_t now = {};
        now.ss_flags = SS_DISABLE;
        observe("query in the child", sigaltstack(nullptr, &now));
        observe("same base", now.ss_sp == memory);
        observe("same size", now.ss_size == sizeof memory);
        observe("disabled", (now.ss_flags & SS_DISABLE) != 0);
        must(raise(SIGUSR1));
    });
    observe("child", child.wait());
}
