// Setting the action of a real-time signal to SIG_IGN discards all its queued instances.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_IGN
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigval value = {};
    for (int i = 0; i < 5; ++i) must(sigqueue(getpid(), SIGRTMIN, value));
    observe("pending", is_pending(SIGRTMIN));

    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGRTMIN, &action, nullptr));
    observe("still pending", is_pending(SIGRTMIN));
    handle(SIGRTMIN, capture_signal);
    unblock({SIGRTMIN});
    observe("handled", handled);
}
