// A handler with SA_ONSTACK that interrupts another one on the alternate stack runs there too and leaves the first one whole.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static char memory[4 * 65536];
static uintptr_t outer_at = 0, inner_at = 0;

static bool inside(uintptr_t address) {
    const auto base = reinterpret_cast<uintptr_t>(memory);
    return address >= base && address < base + sizeof memory;
}

static void inner(int) {
    const char local = 'i';
    inner_at = reinterpret_cast<uintptr_t>(&local);
    observe("inner handler on the alternate stack", inside(inner_at));
}

static void outer(int) {
    volatile char local = 'o';
    outer_at = reinterpret_cast<uintptr_t>(&local);
    observe("outer handler on the alternate stack", inside(outer_at));
    must(raise(SIGUSR2));
    observe("outer handler afterwards as before", local == 'o');
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("sigaltstack", sigaltstack(&stack, nullptr));
    handle(SIGUSR1, outer, SA_ONSTACK);
    handle(SIGUSR2, inner, SA_ONSTACK);
    must(raise(SIGUSR1));
    observe("at different places", outer_at != inner_at);
}
