// SIG_UNBLOCK removes the signals of the set from the mask; one that is not blocked does no harm.
//
// ref:      POSIX.1-2024 XSH sigprocmask() SIG_UNBLOCK
// profile:  posix
// strength: shall
// claims:   S0-089 S4-099

#include "support/signal_tools.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    const sigset_t removed = set_of({SIGUSR2, SIGTERM});
    observe("unblock SIGUSR2 and SIGTERM", sigprocmask(SIG_UNBLOCK, &removed, nullptr));

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
