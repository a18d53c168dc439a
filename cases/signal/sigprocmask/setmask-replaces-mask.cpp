// SIG_SETMASK makes the set the mask, whatever was blocked before.
//
// ref:     POSIX.1-2024 XSH sigprocmask() SIG_SETMASK
// profile: posix
// claims:  S0-090 S4-100

#include "support/signal_tools.hpp"

int main() {
    const sigset_t first = set_of({SIGUSR1, SIGTERM}), second = set_of({SIGUSR2, SIGTERM});
    observe("block SIGUSR1 and SIGTERM", sigprocmask(SIG_BLOCK, &first, nullptr));
    observe("set the mask to SIGUSR2 and SIGTERM", sigprocmask(SIG_SETMASK, &second, nullptr));

    sigset_t now = set_of({SIGHUP});
    observe("query", sigprocmask(SIG_BLOCK, nullptr, &now));
    observe("mask", members(now).chars);
}
