// A process with one thread that signals itself has handled the signal, if it is not blocked, when kill() returns.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-054 S0-057

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    const int result = kill(getpid(), SIGUSR1);
    const int count = handled;
    observe("kill", result);
    observe("handled when it returned", count);
}
