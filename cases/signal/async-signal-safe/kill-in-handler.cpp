// kill() has its effect when a handler calls it.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall

#include "support/case.hpp"

static volatile int killed = -2;

int main() {
    handle(SIGUSR2);
    handle(SIGUSR1, [](int) { killed = kill(getpid(), SIGUSR2); });
    must(raise(SIGUSR1) == 0);
    observe("kill in the handler", killed);
    observe("handled", handled);
}
