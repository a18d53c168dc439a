// siglongjmp() out of a handler leaves the alternate stack, which can be used again.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION SS_ONSTACK; POSIX.1-2024 XSH siglongjmp() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <setjmp.h>

static char memory[65536];
static sigjmp_buf back;

static void leave(int) {
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory);
    observe("handler on the alternate stack", here >= base && here < base + sizeof memory);
    handled = handled + 1;
    siglongjmp(back, 1);
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    must(sigaltstack(&stack, nullptr));
    handle(SIGUSR1, leave, SA_ONSTACK);
    while (handled < 3) {
        if (sigsetjmp(back, 1) == 0) {
            must(raise(SIGUSR1));
            observe("handler", "returned");
        }
        stack_t now = {};
        observe("query", sigaltstack(nullptr, &now));
        observe("in use", (now.ss_flags & SS_ONSTACK) != 0);
        observe("still the same", now.ss_sp == memory);
    }
}
