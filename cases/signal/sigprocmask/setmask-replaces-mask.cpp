// SIG_SETMASK makes the set the mask, whatever was blocked before.
//
// ref:      POSIX.1-2024 XSH sigprocmask() SIG_SETMASK
// profile:  posix
// strength: shall
// claims:   S0-090 S4-100

#include "support/signal_tools.hpp"

int main() {
    block({SIGUSR1, SIGTERM});
    const sigset_t set = set_of({SIGUSR2, SIGTERM});
    observe("set the mask to SIGUSR2 and SIGTERM", sigprocmask(SIG_SETMASK, &set, nullptr));

    sigset_t now = set_of({SIGHUP});
    observe("query", sigprocmask(SIG_BLOCK, nullptr, &now));
    observe("mask", members(now).chars);
    handle(SIGUSR1);
    handle(SIGUSR2);
    must(raise(SIGUSR1));
    observe("SIGUSR1 is sent: handler ran", handled);
    must(raise(SIGUSR2));
    observe("SIGUSR2 is sent: handler ran", handled);
}
