// sigtimedwait() with a timeout of zero fails with EAGAIN when no signal of the set is pending; it does not wait.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const timespec zero = {0, 0};
    observe("sigtimedwait with nothing pending", sigtimedwait(&set, nullptr, &zero));
}
