// SIG_BLOCK adds the signals of the set to those that are blocked already.
//
// ref:      POSIX.1-2024 XSH sigprocmask() SIG_BLOCK
// profile:  posix
// strength: shall
// claims:   S0-088 S4-098

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});  // and it stays so
    const sigset_t first = set_of({SIGUSR1}), second = set_of({SIGUSR2});
    observe("block SIGUSR1", sigprocmask(SIG_BLOCK, &first, nullptr));
    observe("block SIGUSR2", sigprocmask(SIG_BLOCK, &second, nullptr));

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
