// A SIGSEGV that kill() sends is an ordinary signal: blocked, it stays pending until it is unblocked.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

int main() {
    block({SIGTERM});  // and it stays so
    handle(SIGSEGV);
    const sigset_t set = set_of({SIGSEGV});
    observe("block", sigprocmask(SIG_BLOCK, &set, nullptr));
    observe("kill", kill(getpid(), SIGSEGV));
    observe("handled while blocked", handled);
    observe("pending", is_pending(SIGSEGV));
    observe("unblock", sigprocmask(SIG_UNBLOCK, &set, nullptr));
    observe("handled", handled);
    observe("mask", members(current_mask()).chars);
}
