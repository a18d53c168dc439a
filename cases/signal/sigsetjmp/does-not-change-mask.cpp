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
    const int value = sigsetjmp(here, 1);
    observe("sigsetjmp", value);
    observe("mask", members(current_mask()).chars);
    if (value != 0) return 0;
    unblock({SIGUSR1});
    siglongjmp(here, 5);
}
