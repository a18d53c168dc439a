// kill() fails with EINVAL for a number that is neither 0 nor a signal's.
//
// ref:     POSIX.1-2024 XSH kill() ERRORS EINVAL
// profile: posix
// strength: shall fail
// claims:  S0-072

#include "support/case.hpp"

int main() {
    observe("the largest int", kill(getpid(), INT_MAX));
    observe("a negative number", kill(getpid(), -1));
    handle(SIGUSR1);
    observe("SIGUSR1", kill(getpid(), SIGUSR1));
    observe("handled", handled);
}
