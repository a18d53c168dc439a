// sigsetjmp() that saves the mask does not change it.
//
// ref:     POSIX.1-2024 XSH sigsetjmp() DESCRIPTION
// profile: posix

#include "support/signal_tools.hpp"

#include <setjmp.h>

static sigjmp_buf here;

int main() {
    block({SIGUSR1});
    const int value = sigsetjmp(here, 1);
    observe("sigsetjmp", value);
    observe("mask", members(current_mask()).chars);
}
