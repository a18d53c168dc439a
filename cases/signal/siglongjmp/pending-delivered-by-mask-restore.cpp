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
    if (sigsetjmp(before, 1) == 0) {
        observe("sigsetjmp", "saves");
        raise(SIGUSR1);
    } else observe("sigsetjmp", "returns from the jump");
    eventually([] { return handled >= 2; });
    observe("handled", handled);
    observe("pending", is_pending(SIGUSR1));
}
