// siglongjmp() to a point saved with its mask restores that mask: out of a handler, the signal is not blocked afterwards.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

#include <setjmp.h>

static sigjmp_buf before;

int main() {
    block({SIGTERM});
    handle(SIGUSR1, [](int) {
        handled = handled + 1;
        siglongjmp(before, 1);
    });
    switch (sigsetjmp(before, 1)) {
        case 0:
            observe("sigsetjmp", 0);
            block({SIGUSR2});
            raise(SIGUSR1);
            break;
        case 1: observe("sigsetjmp", 1); break;
        default: observe("sigsetjmp", "another value");
    }
    observe("handled", handled);
    observe("mask after the jump", members(current_mask()).chars);
    if (handled == 1) raise(SIGUSR1);
    observe("handled in the end", handled);
    handle(SIGUSR2);
    must(raise(SIGUSR2) == 0);
    observe("SIGUSR2 is sent: handled", handled);
    must(raise(SIGTERM) == 0);
    observe("SIGTERM is sent: pending", is_pending(SIGTERM));
}
