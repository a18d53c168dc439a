// One siglongjmp() leaves a handler and the handler that it interrupted: the signals of both are unblocked, and both can come
// again.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION; POSIX.1-2024 XSH longjmp() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

#include <setjmp.h>

static sigjmp_buf before;

int main() {
    handle(SIGUSR1, [](int) {
        log_step("outer begins");
        raise(SIGUSR2);
        log_step("outer ends");
    });
    handle(SIGUSR2, [](int) {
        handled = handled + 1;
        log_step("inner");
        siglongjmp(before, 1);
    });
    switch (sigsetjmp(before, 1)) {
        case 0: break;
        case 1: log_step("back"); break;
        default: log_step("back with another value");
    }
    observe("mask", members(current_mask()).chars);
    if (handled < 2) raise(SIGUSR1);
    observe("steps", steps());
}
