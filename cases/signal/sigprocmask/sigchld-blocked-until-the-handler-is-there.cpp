// SIGCHLD of a child that ends early is missed by a handler installed later, unless the signal was blocked before the fork.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-113 S4-114

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});  // and it stays so
    Child missed([] {});
    observe("the first child", missed.wait());  // reaped: nothing is left that a later handler could be told of
    handle(SIGCHLD);
    breathe(10);
    observe("handled, not blocked before", handled);

    const sigset_t set = set_of({SIGCHLD});
    observe("block", sigprocmask(SIG_BLOCK, &set, nullptr));
    Child noticed([] {});
    await_end(noticed.pid());  // without reaping it: that may discard the SIGCHLD that is pending
    observe("handled so far", handled);
    observe("unblock", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    eventually([] { return handled > 0; });
    observe("handled, blocked before", handled);
    observe("the second child", noticed.wait());
    observe("mask", members(current_mask()).chars);
}
