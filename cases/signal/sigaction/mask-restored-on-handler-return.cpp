// When a handler returns, the mask is what it was before the signal was delivered.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-095

#include "support/signal_tools.hpp"

static sigset_t inside;

int main() {
    block({SIGTERM});
    struct sigaction action = {};
    action.sa_handler = [](int) { inside = current_mask(); };
    action.sa_mask = set_of({SIGUSR2, SIGCHLD});
    must(sigaction(SIGUSR1, &action, nullptr));

    observe("raise", raise(SIGUSR1));
    observe("in the handler", members(inside).chars);
    observe("afterwards", members(current_mask()).chars);
    handle(SIGUSR2);
    must(raise(SIGUSR2) == 0);
    observe("SIGUSR2 is sent: handler ran", handled);
    must(raise(SIGTERM) == 0);
    observe("SIGTERM is sent: pending", is_pending(SIGTERM));
}
