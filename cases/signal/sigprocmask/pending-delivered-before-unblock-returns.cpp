// A pending signal that sigprocmask() unblocks is delivered before the call returns, also when that happens by SIG_SETMASK.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-066 S0-091 S4-093

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});
    const sigset_t usr1 = set_of({SIGUSR1}), none = set_of({});
    handle(SIGUSR1);
    observe("block", sigprocmask(SIG_BLOCK, &usr1, nullptr));
    must(raise(SIGUSR1) == 0);
    observe("handled while blocked", handled);
    observe("unblock", sigprocmask(SIG_UNBLOCK, &usr1, nullptr));
    observe("handled when the call returned", handled);
    observe("mask", members(current_mask()).chars);

    observe("block again", sigprocmask(SIG_BLOCK, &usr1, nullptr));
    observe("mask", members(current_mask()).chars);
    must(raise(SIGUSR1) == 0);
    observe("handled while blocked", handled);
    observe("set an empty mask", sigprocmask(SIG_SETMASK, &none, nullptr));
    observe("handled when the call returned", handled);
    observe("mask", members(current_mask()).chars);
}
