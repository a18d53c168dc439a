// What a handler adds to the mask itself is undone when it returns.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

static sigset_t inside;

int main() {
    struct sigaction action = {};
    action.sa_handler = [](int) {
        const sigset_t more = set_of({SIGUSR2});
        handled = sigprocmask(SIG_BLOCK, &more, nullptr) == 0;
        sigprocmask(SIG_BLOCK, nullptr, &inside);
    };
    observe("install", sigaction(SIGUSR1, &action, nullptr));
    observe("raise", raise(SIGUSR1));
    observe("the handler blocked SIGUSR2", handled);
    observe("mask in the handler", members(inside).chars);
    observe("mask afterwards", members(current_mask()).chars);
    handled = 0;
    handle(SIGUSR2);
    must(raise(SIGUSR2) == 0);
    observe("SIGUSR2 is sent: handler ran", handled);
}
