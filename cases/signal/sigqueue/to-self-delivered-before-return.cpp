// A signal that a process with one thread queues to itself is handled, if not blocked, when sigqueue() returns.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    sigval value = {};
    value.sival_int = 77;
    const int result = sigqueue(getpid(), SIGRTMIN, value);
    const int count = handled;
    observe("sigqueue", result);
    observe("handled when it returned", count);
    observe("value", captured.si_value.sival_int);
}
