// Where siglongjmp() restores a mask in which a pending signal is not blocked, the signal is delivered.
//
// ref:      POSIX.1-2024 XSH siglongjmp() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <setjmp.h>

static sigjmp_buf before;

int main() {
    handle(SIGUSR1, [](int signo) {
        handled = handled + 1;
        if (handled > 1) return;
        raise(signo);
        siglongjmp(before, 1);
    });
    switch (sigsetjmp(before, 1)) {
        case 0:
            observe("sigsetjmp", 0);
            raise(SIGUSR1);
            break;
        case 1: observe("sigsetjmp", 1); break;
        default: observe("sigsetjmp", "another value");
    }
    eventually([] { return handled >= 2; });
    observe("handled", handled);
    observe("pending", is_pending(SIGUSR1));
}
