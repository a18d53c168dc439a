// sigtimedwait() with a bad nanosecond field while a signal is pending takes the signal, as is recommended, or fails with EINVAL
// and leaves it pending.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() ERRORS EINVAL
// profile:  posix
// strength: should

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    const timespec bad = {0, 1'000'000'000};
    const int taken = sigtimedwait(&set, nullptr, &bad);
    observe("sigtimedwait", taken == -1 ? describe(taken, errno) : signal_text(taken), {"SIGUSR1", "-1 EINVAL"});
    observe("taken or still pending", is_pending(SIGUSR1) == (taken == -1));
}
