// sigprocmask() refuses an unknown first argument where a set is given, and leaves the mask as it is.
//
// ref:      POSIX.1-2024 XSH sigprocmask() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// claims:   S0-092

#include "support/signal_tools.hpp"

int main() {
    const sigset_t other = set_of({SIGUSR2});
    block({SIGUSR1});
    observe("block SIGUSR2 in an unknown way", sigprocmask(9999, &other, nullptr));
    observe("mask", members(current_mask()).chars);
}
