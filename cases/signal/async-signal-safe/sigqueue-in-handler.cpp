// sigqueue() has its effect when a handler calls it.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall

#include "support/case.hpp"

static volatile int queued = -2;

int main() {
    handle(SIGRTMIN, capture_signal);
    handle(SIGUSR1, [](int) {
        sigval value = {};
        value.sival_int = 33;
        queued = sigqueue(getpid(), SIGRTMIN, value);
    });
    must(raise(SIGUSR1) == 0);
    observe("sigqueue in the handler", queued);
    observe("handled", handled);
    observe("value", captured.si_value.sival_int);
}
