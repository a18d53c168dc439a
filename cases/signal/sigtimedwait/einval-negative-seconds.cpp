// sigtimedwait() with nothing pending refuses a timeout of negative seconds. (The standard names no error for it.)
//
// ref:      man7 sigwaitinfo(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const timespec bad = {-1, 0}, good = {0, 0};
    observe("-1 s", sigtimedwait(&set, nullptr, &bad));
    observe("0 s", sigtimedwait(&set, nullptr, &good));
}
