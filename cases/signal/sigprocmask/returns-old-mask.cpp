// sigprocmask() stores the mask of before the change through its third argument.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-101

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});
    const sigset_t first = set_of({SIGUSR1}), second = set_of({SIGUSR2}), none = set_of({});
    sigset_t old = set_of({SIGHUP});
    observe("set the mask to SIGUSR1", sigprocmask(SIG_SETMASK, &first, &old));
    observe("mask before", members(old).chars);
    observe("block SIGUSR2", sigprocmask(SIG_BLOCK, &second, &old));
    observe("mask before", members(old).chars);
    observe("unblock SIGUSR1", sigprocmask(SIG_UNBLOCK, &first, &old));
    observe("mask before", members(old).chars);
    observe("empty it", sigprocmask(SIG_SETMASK, &none, &old));
    observe("mask before", members(old).chars);
    observe("mask now", members(current_mask()).chars);
}
