// A program starts without an alternate signal stack.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

int main() {
    stack_t old = {};
    observe("query", sigaltstack(nullptr, &old));
    observe("disabled", (old.ss_flags & SS_DISABLE) != 0);
    observe("in use", (old.ss_flags & SS_ONSTACK) != 0);
}
