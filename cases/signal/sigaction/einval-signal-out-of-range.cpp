// sigaction() refuses what no system has as the number of a signal: a negative number and the largest int.
//
// ref:      POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("a negative number", sigaction(-1, &action, nullptr));
    observe("the largest int", sigaction(INT_MAX, &action, nullptr));
    observe("SIGUSR1", sigaction(SIGUSR1, &action, nullptr));
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
