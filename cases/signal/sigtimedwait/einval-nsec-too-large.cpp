// sigtimedwait() with nothing pending and a nanosecond field of 1000 million may fail with EINVAL; where it does not, it times out.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() ERRORS EINVAL
// profile:  posix
// strength: may

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const timespec bad = {0, 1'000'000'000};
    observe("1000 million ns", sigtimedwait(&set, nullptr, &bad), {EINVAL, EAGAIN});
}
