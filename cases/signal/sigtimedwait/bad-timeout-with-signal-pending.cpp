// A signal that is pending should be taken by sigtimedwait() at once, even if the nanosecond field of its timeout is bad.
//
// ref:     POSIX.1-2024 XSH sigtimedwait() ERRORS EINVAL
// profile: posix

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    const timespec bad = {0, 1'000'000'000};
    const int taken = sigtimedwait(&set, nullptr, &bad);
    if (taken == -1) observe("sigtimedwait", taken);
    else observe("sigtimedwait", Signal{taken});
    observe("still pending", is_pending(SIGUSR1));
}
