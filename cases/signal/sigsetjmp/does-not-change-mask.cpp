// sigsetjmp() that saves the mask does not change it, neither when called nor when it returns again, with the mask saved.
//
// ref:      POSIX.1-2024 XSH sigsetjmp() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

#include <setjmp.h>

static sigjmp_buf here;

int main() {
    block({SIGUSR1});
    switch (sigsetjmp(here, 1)) {
        case 0:
            observe("sigsetjmp", 0);
            observe("mask", members(current_mask()).chars);
            unblock({SIGUSR1});
            siglongjmp(here, 5);
        case 5: observe("sigsetjmp", 5); break;
        default: observe("sigsetjmp", "another value");
    }
    observe("mask", members(current_mask()).chars);
    must(raise(SIGUSR1) == 0);
    observe("SIGUSR1 is sent: pending", is_pending(SIGUSR1));
}
