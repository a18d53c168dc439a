// sigaction() refuses 0, which is not the number of a signal.
//
// ref:      POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// claims:   S0-069

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("signal 0", sigaction(0, &action, nullptr));
    observe("a signal", sigaction(SIGUSR1, &action, nullptr));
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
