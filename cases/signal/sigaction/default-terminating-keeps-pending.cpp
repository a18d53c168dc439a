// A pending signal whose action is set to SIG_DFL stays pending where that is to end the process, and does so once unblocked.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Child child([] {
        handle(SIGUSR1);
        block({SIGUSR1});
        must(raise(SIGUSR1) == 0);
        struct sigaction action = {};
        action.sa_handler = SIG_DFL;
        observe("default action", sigaction(SIGUSR1, &action, nullptr));
        observe("still pending", is_pending(SIGUSR1));
        unblock({SIGUSR1});
    });
    observe("once unblocked", child.wait());
}
