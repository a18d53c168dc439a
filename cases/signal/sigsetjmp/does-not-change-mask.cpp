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
    if (sigsetjmp(here, 1) == 0) {
        observe("sigsetjmp", "saves");
        observe("mask", members(current_mask()).chars);
        unblock({SIGUSR1});
        siglongjmp(here, 5);
    }
    observe("sigsetjmp", "returns from the jump");
    observe("mask", members(current_mask()).chars);
}
