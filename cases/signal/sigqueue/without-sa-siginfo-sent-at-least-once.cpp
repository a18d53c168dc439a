// A signal queued for a handler without SA_SIGINFO is delivered, though perhaps not once for each call.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN);
    block({SIGRTMIN});
    const sigval value = {};
    for (int i = 0; i < 3; ++i) observe("queue", sigqueue(getpid(), SIGRTMIN, value));
    observe("handled while blocked", handled);
    unblock({SIGRTMIN});
    eventually([] { return handled >= 1; });
    observe("handled", handled, {"1", "2", "3"});
}
