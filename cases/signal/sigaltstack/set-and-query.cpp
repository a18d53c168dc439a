// sigaltstack() reports the alternate stack that was set before, by a query and when another one is set.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall
// assertion: signal.sigaltstack.set-and-query signal.sigaltstack.oss-written-before-change

#include "support/case.hpp"

static char first_memory[65536], second_memory[2 * 65536];

static bool is(const stack_t& stack, const stack_t& expected) {
    return stack.ss_sp == expected.ss_sp && stack.ss_size == expected.ss_size && (stack.ss_flags & (SS_DISABLE | SS_ONSTACK)) == 0;
}

int main() {
    stack_t first = {}, second = {}, old = {};
    first.ss_sp = first_memory;
    first.ss_size = sizeof first_memory;
    second.ss_sp = second_memory;
    second.ss_size = sizeof second_memory;

    observe("set the first", sigaltstack(&first, nullptr));
    observe("query", sigaltstack(nullptr, &old));
    observe("it is the first", is(old, first));

    old = {};
    observe("set the second", sigaltstack(&second, &old));
    observe("before, it was the first", is(old, first));
    old = {};
    observe("query", sigaltstack(nullptr, &old));
    observe("it is the second", is(old, second));
}
