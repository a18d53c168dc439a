// SIGCHLD of a child that ends early is missed by a handler installed later, unless the signal was blocked before the fork.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-113 S4-114

#include "support/signal_tools.hpp"

static void run_a_child_to_its_end() {
    Child child([] {});
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT));
    breathe(10);
}

int main() {
    block({SIGTERM});  // and it stays so
    run_a_child_to_its_end();
    handle(SIGCHLD);
    observe("handled, not blocked before", handled);

    const sigset_t set = set_of({SIGCHLD});
    observe("block", sigprocmask(SIG_BLOCK, &set, nullptr));
    run_a_child_to_its_end();
    observe("handled so far", handled);
    observe("unblock", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    eventually([] { return handled > 0; });
    observe("handled, blocked before", handled);
    observe("mask", members(current_mask()).chars);
}
