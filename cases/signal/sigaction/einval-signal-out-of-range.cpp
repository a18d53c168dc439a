// sigaction() refuses negative numbers and those beyond the last real-time signal.
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
    observe("beyond it", sigaction(SIGRTMAX + 1, &action, nullptr));
    observe("far beyond it", sigaction(INT_MAX, &action, nullptr));
    must(raise(SIGRTMAX) == 0);
    observe("handled", handled);
}
