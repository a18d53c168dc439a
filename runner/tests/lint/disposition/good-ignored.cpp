// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    observe("ignore", signal(SIGUSR1, SIG_IGN) == SIG_DFL);
    observe("raise", raise(SIGUSR1));
    struct sigaction now = {};
    observe("query", sigaction(SIGUSR1, nullptr, &now));
}
