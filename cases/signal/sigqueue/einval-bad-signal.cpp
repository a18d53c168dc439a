// sigqueue() fails with EINVAL for a number that is neither 0 nor a signal's.
//
// ref:      POSIX.1-2024 XSH sigqueue() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// claims:   S0-105

#include "support/case.hpp"

int main() {
    const sigval value = {};
    observe("the largest int", sigqueue(getpid(), INT_MAX, value));
    observe("a negative number", sigqueue(getpid(), -1, value));
    handle(SIGRTMAX);
    observe("SIGRTMAX", sigqueue(getpid(), SIGRTMAX, value));
    observe("handled", handled);
}
