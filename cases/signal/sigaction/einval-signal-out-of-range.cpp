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
    observe("the last real-time signal", sigaction(SIGRTMAX, &action, nullptr));
    observe("the largest int", sigaction(INT_MAX, &action, nullptr));
    must(raise(SIGRTMAX) == 0);
    observe("handled", handled);
}
