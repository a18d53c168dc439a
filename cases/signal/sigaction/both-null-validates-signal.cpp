// sigaction() with neither a new action nor room for the old one still tells whether the number is that of a signal; it changes
// nothing.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    observe("SIGUSR1", sigaction(SIGUSR1, nullptr, nullptr));
    observe("SIGKILL", sigaction(SIGKILL, nullptr, nullptr));
    observe("no signal: INT_MAX", sigaction(INT_MAX, nullptr, nullptr));
    observe("no signal: -1", sigaction(-1, nullptr, nullptr));
    must(raise(SIGUSR1) == 0);
    observe("SIGUSR1 handled", handled);
}
