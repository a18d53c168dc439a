// On Linux a handler with SA_RESETHAND alone runs with its own signal blocked, as any other.
//
// ref:      man7 sigaction(2) DESCRIPTION sa_mask
// profile:  linux
// strength: documented

#include "support/signal_tools.hpp"

static sigset_t mask_inside;
static void on_signal(int) {
    mask_inside = current_mask();
    handled = handled + 1;
}

int main() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESETHAND;
    observe("sigaction", sigaction(SIGUSR1, &action, nullptr));
    raise(SIGUSR1);
    observe("handled", handled);
    observe("mask in the handler", members(mask_inside).chars);
    observe("sigaction afterwards", sigaction(SIGUSR1, nullptr, &action));
    observe("default action", action.sa_handler == SIG_DFL);
    observe("mask afterwards", members(current_mask()).chars);
}
